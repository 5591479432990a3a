import type { Composition } from '../speech/compose-speech.ts';

type SpeechItem = Composition['items'][number];

/** What was asked and said in the sample session, told so that its timeline shows each thing once. */
export type SampleAnswer = {
  readonly latencyMs: number;
  readonly said: readonly SpeechItem[];
};

/** An unhurried rate. */
const WORDS_A_MINUTE = 150;

const say = (text: string): SpeechItem => ({ say: text, wordsPerMinute: WORDS_A_MINUTE });
const pause = (pauseMs: number): SpeechItem => ({ pauseMs });

/** Within its target, with one long pause while a word was looked for. */
const WITHIN: SampleAnswer = {
  latencyMs: 1400,
  said: [
    say('Last spring our warehouse team and our web team could not agree on the delivery dates that we show'),
    pause(420),
    say('the web team wanted to promise two days'),
    pause(340),
    say('because customers who see two days order more'),
    pause(610),
    say('I worked with the warehouse and I knew that on a Monday two days was simply not possible'),
    pause(820),
    say('So we had promised something that one order in eight did not keep'),
    pause(1400),
    say(
      'My task was to bring the next release out and I did not want to bring it out with that promise in it',
    ),
    pause(380),
    say('I asked Ben from the web team to come and stand with me at the packing line for an afternoon'),
    pause(460),
    say('he counted the parcels himself'),
    pause(310),
    say('and then we sat down and made a small table together'),
    pause(540),
    say('what we can promise on which day and what it costs us when we are wrong'),
    pause(720),
    say('He still thought that I was too careful and on Fridays he was right so there we kept the two days'),
    pause(450),
    say('we showed the table to both of our managers and they took it as it was'),
    pause(930),
    say('Since then late parcels have gone from one in eight to one in forty'),
    pause(370),
    say('and orders did not go down at all'),
    pause(480),
    say('The first week was not easy because people on the web side felt that they had lost something'),
    pause(560),
    say('so I sent them the number of late parcels every morning and nothing else'),
    pause(430),
    say('after ten days nobody asked about it any more'),
    pause(870),
    say('What I keep from it is that I should have taken him to the packing line a month earlier'),
    pause(520),
    say('before the two of us had each told our side to everybody else'),
    pause(400),
    say('We have lunch together now and he sends me his drafts before anybody else sees them'),
    pause(350),
    say('which is the part that I am most happy about'),
  ],
};

/** Past its target: it sounded finished, and went on. */
const OVER: SampleAnswer = {
  latencyMs: 2600,
  said: [
    ...toldWell(),
    pause(1900),
    say('Oh and maybe I should say how the old system did it'),
    pause(640),
    say('because before my time there was a person who did all of this by hand every evening'),
    pause(520),
    say('and she had a paper list next to her screen with all the exceptions on it'),
    pause(1250),
    say('and of course nobody had ever asked her for that list'),
    pause(430),
    say('so when she left it all looked much simpler than it was'),
    pause(700),
    say('and I think that is also a bit of the reason why I did not see it coming'),
    pause(380),
    say('there was a meeting about it too in the spring'),
    pause(560),
    say('where we talked for an hour about who should have known what'),
    pause(470),
    say('and I remember that somebody brought a cake because it was her birthday'),
    pause(1320),
    say('so that was a bit odd'),
    pause(640),
    say('the shops were very kind about it in the end'),
    pause(390),
    say('one of them still asks me about the bread when I call'),
    pause(710),
    say('and the tills have been replaced since then so it could not happen in that way any more'),
    pause(450),
    say('although the new ones have a file as well'),
    pause(980),
    say('so in a way it could'),
    pause(610),
    say('I once asked the people who make them whether the file could be locked during the day'),
    pause(420),
    say('and they said that they would think about it and write to me'),
    pause(760),
    say('which they did not'),
    pause(1150),
    say('but then I also did not ask them a second time'),
    pause(380),
    say('because by then the check was there and it was quiet'),
    pause(530),
    say('but anyway that was the mistake'),
  ],
};

/** Short of its target, so a follow-up came. */
const UNDER: SampleAnswer = {
  latencyMs: 900,
  said: [
    say('We had a form that new drivers filled in on paper four pages of it'),
    pause(390),
    say('I made it one page and put the rest on the telephone that they have anyway'),
    pause(610),
    say('It used to take forty minutes and now it takes ten'),
    pause(440),
    say('and nobody has asked for the paper since'),
  ],
};

/** The answer to the follow-up. */
const INVITED: SampleAnswer = {
  latencyMs: 1100,
  said: [
    say('I sat with three new drivers on their first day and watched where they stopped'),
    pause(520),
    say('every one of them stopped at the second page where we ask for things that we already know'),
    pause(480),
    say('so I crossed those out with a pencil and the next driver was through in fifteen minutes'),
    pause(1150),
    say('after that the rest was easy'),
    pause(360),
    say('I showed the two sheets side by side to the office and we printed mine the same week'),
  ],
};

function toldWell(): SpeechItem[] {
  return [
    say('In my second year I looked after the list of prices for our shops'),
    pause(410),
    say('one evening I changed the tax on a few hundred things at once'),
    pause(560),
    say('and I did it in the file that the tills read not in the copy'),
    pause(1400),
    say('I noticed about ten minutes later because one shop rang and asked why bread was free'),
    pause(780),
    say('My task was then quite clear the tills had to be right before the shops opened in the morning'),
    pause(390),
    say('I told my manager at once before I knew how bad it was'),
    pause(450),
    say('then I took the file from the night before and put it back shop by shop'),
    pause(330),
    say('I rang each of the eleven shops and asked them to read three prices to me from the till'),
    pause(620),
    say('that took until half past nine in the evening'),
    pause(880),
    say('In the end four customers had paid too little and nobody had paid too much'),
    pause(510),
    say('The week after I wrote a small check that looks at the file before the tills can read it'),
    pause(340),
    say('it has stopped two mistakes since then'),
    pause(470),
    say('one of them was mine again and one was not'),
    pause(560),
    say('I also wrote down for the shops what to do when a price looks odd'),
    pause(410),
    say('so that the next one of us does not have to ring eleven telephones'),
    pause(690),
    say('and I learned that I want a second pair of eyes on everything that goes out in the evening'),
    pause(430),
    say('we do that now with a short call at five and it takes three minutes'),
    pause(520),
    say('most days there is nothing in it and that is just how it should be'),
  ];
}

/** The answers of the sample, in the order in which they are asked for. */
export const SAMPLE_ANSWERS: readonly SampleAnswer[] = [WITHIN, OVER, UNDER, INVITED];
