import type { Lexicon } from './lexicon.ts';

const THEM =
  '(?:them|they|(?:the |my |your |our )?(?:interviewers?|panel|company|employer|team|hiring manager|hm|manager|boss|school|head|head ?teacher|ward|hospital|client|director|founder|ceo|cto|lead)|him|her|end|the end)';
const SELF = '(?:me|myself|i)';
const OTHERS =
  '(?:the |my )?(?:recruiters?|coach|mentor|agency|agent|tutor|career\\w*(?: service| adviser| advisor)?|friend|mum|mom|dad|partner|wife|husband|myself)';
const QS = '(?:questions?|qs?|qns?|queries|questons?|quesitons?|prompts?)';

/** How people write their notes in English. */
export const ENGLISH: Lexicon = {
  language: 'en',
  smallWords:
    'the a an and or of to in on at for with from by is are was were be been i me my we our you your they them it this that what why how when who do does did have has had not but so about would could should will can if as their his her its',
  concepts: {
    'others-questions': [
      `(?:my )?(?:open )?${QS} (?:for|to ask|to|4) ${OTHERS}`,
      `ask ${OTHERS}`,
      `(?:to )?(?:clarify|check|ask|find out)(?: with| from)? ${OTHERS}`,
      `${QS} (?:i have )?(?:for|to) (?:myself|self)`,
      '(?:my )?(?:open|unresolved) (?:points|issues)',
    ],
    questions: [
      `(?:the |my |their |some |other |more |all |top \\d* ?)*(?:likely|possible|probable|common|typical|expected|potential|practice|practise|sample|standard|general|classic|usual|generic|basic|tricky|hard|tough|difficult|awkward|curveball|star|situational|behaviou?ral|competency|competenc(?:y|ies)|technical|tech|scenario|motivation|screening|phone screen|hr|interview|warm ?up|opening|closing|key|core|clinical|safeguarding|prep|role|personal|fit|culture|company)(?: (?:based|fit|interview|type|style|specific|and technical|and behaviou?ral))* ${QS}`,
      `(?:the |possible |likely )*${QS} (?:(?:that )?(?:they|i|we|you) .*|to (?:practi[sc]e|prepare|expect|prep|rehearse|answer).*|for ${SELF}|(?:and|&|with|plus) (?:my )?answers?|asked.*|from (?:them|the|last|glassdoor|previous|the mock).*|bank|list)`,
      `(?:what|stuff|things) (?:they|she|he) (?:might|may|will|could|always|usually|often|tend to|ll)? ?(?:ask|asked|be asked).*`,
      `they (?:will|might|may|could|ll)? ?ask(?:ed)?`,
      'q ?(?:&|and|n)? ?as?',
      '(?:(?:ones|stuff|things|the ones|from|off|on|the) )*(?:glassdoor|reddit|teamblind)(?: (?:and|n|\\+) (?:glassdoor|reddit|blind))?(?: (?:list|ones|stuff|threads?))?',
      QS,
      '(?:my |the |prepared |draft |model |written |full |final )*(?:answers?|scripts?|responses)(?: (?:to .*|so far|drafts?|bank))?',
      '(?:behaviou?rals?|competenc(?:y|ies)|technicals?|situational|competency based|behaviou?ral round|hr round|screening call|warm ?ups?|motivation(?:al)?|curveballs?)',
    ],
    'to-ask': [
      `(?:(?:my|some|good|smart|a few|possible|own|best|the) )*(?:${QS}|things|stuff)(?: (?:that )?(?:i|we)(?: (?:want|need|have|could|should|might|can|will|would like|d like|plan))?)?(?: to)?(?: (?:for|to ask|ask|4|to|to put to)) ${THEM}(?: .{0,30})?`,
      `(?:(?:my|some|good|smart|a few|own|the) )*(?:${QS}|things|stuff)(?: (?:that )?(?:i|we)(?: (?:want|need|have|could|should|might|can|will|would like|d like|plan)))?(?: to)? ask(?: (?:at the end|back|in return|about|at interview|on the day|them back|in the interview|if .*))?`,
      `(?:my|my own|own) ${QS}(?: .{0,40})?|${QS} (?:(?:from|by) me|of (?:mine|my own))`,
      `(?:(?:strategic|thoughtful|insightful|intelligent|clever|sharp|great|excellent|strong|impressive|killer|key|final|closing|prepared) )+(?:${QS})(?: to ask)(?: .{0,30})?|closing ${QS}`,
      `${QS} (?:for|to) (?!.*\\b(?:interview|practice|call|round|exam|test|prep|myself|me|self|${OTHERS})\\b).{2,40}`,
      `(?:to )?ask(?: (?:${THEM}|about|back))?(?: at the end)?`,
      '(?:i(?:ll| will| could| can| should| want to)? )?ask(?:ing)? (?:them|back)',
      'reverse (?:interview|questions)|(?:\\w+ ){0,4}anything for us|for (?:them|the panel|the end)',
      '(?:(?:generic|general|my|own|good|smart|some) )*asks(?: (?:for|at) .{2,30})?',
      '(?:any|do you have any|have you got any|got any)(?: other| more)? questions(?: for (?:us|me|them|the panel))?',
      'what (?:i|to|do i|can i|should i)(?: (?:want to|would like to|will|could|might|ll|can|should))? ?ask(?: them)?',
      '(?:is there |was there )?anything (?:else )?(?:you|i) ?(?:d|would)? ?(?:like|want)? ?(?:to )?(?:ask|know)(?: .{0,20})?',
      'their turn|my turn(?: to ask)?|turning the tables',
    ],
    private: [
      '(?:strictly )?(?:private|confidential|secret|personal(?! (?:statement|project|development|growth|brand|details|story|intro|pitch|experience|profile|summary|skills|website|information))|sensitive)(?: (?:notes?|stuff|thoughts|bits|only))?(?: .{0,30})?',
      '(?:notes? )?(?:just |only |strictly )?(?:for|to) (?:me|myself|my eyes)(?: only| alone)?|for my eyes only|my eyes only|note to self private',
      '(?:things |stuff |topics |what |bits )?(?:i )?(?:do ?nt|dont|do not|never|not to|must not|shouldnt|should not|wont|will not|avoid)(?: to)? (?:say|saying|mention|mentioning|share|tell|disclose|discuss|bring up|bringing up|talk about|talking about|raise|reveal|volunteer|go there|tell them)(?: .{0,40})?',
      'not (?:for|to be) (?:saying|mentioning|telling|the interview|the panel|them|sharing|shared|said|said aloud|read out|out loud|public)|off (?:the )?(?:limits|record)|between (?:us|you and me)(?: only)?|keep (?:quiet|to myself|private|schtum).*|no go(?: areas| topics| s)?|red lines?|deal ?breakers?',
      '(?:my )?(?:honest |secret |real |private )?(?:doubts?|worries|fears|reservations|second thoughts|misgivings|concerns|hesitations)(?: (?:about|i have|re) .{0,40})?',
      '(?:my )?(?:salary|pay|money|wage|rate|comp|compensation|package) (?:floor|minimum|min|bottom line|limits?|walk ?away|lowest)|(?:my )?(?:walk ?away|bottom line|bare minimum|lowest(?: i .*)?|floor|absolute minimum)(?: (?:number|figure|salary|pay|rate))?',
      '(?:my )?(?:other|competing|second|another) (?:offers?|applications?|processes|interviews?|irons in the fire)',
    ],
    points: [
      '(?:the |my |key |main |top |other |two |three |\\d )*(?:things|points?|stuff|facts|bits|topics|bullets?|keywords?)(?: (?:that )?i)?(?: (?:want|need|have|must|should|would like))?(?: to)? (?:to )?(?:mention|bring up|make|get across|work in|drop in|include|land|say|raise|weave in|name ?drop|cover|hit|stress|emphasi[sz]e|remember|sneak in|slip in|get in|highlight|push)(?: .{0,40})?',
      '(?:(?:key|their|company) )?(?:vocabulary|words|keywords|phrases|language|terms|buzzwords) (?:to|i should|i want to) (?:use|drop|say|mention|work in|weave in|echo|mirror)(?: .{0,20})?',
      '(?:key|main|talking|selling|must say|must mention|must hit|core|proof|bullet|strong|top|killer) ?(?:points?|pts|messages?|facts|bullets)(?: (?:to|for|about|get|i) .{0,40})?',
      '(?:must|should|do|dont forget to|remember to|make sure (?:to|i)|be sure to|always|try to|want to|need to|to)? ?(?:mention|bring up|say|get across|work in|drop in|stress|emphasi[sz]e|highlight|name ?drop|weave in|slip in|sneak in)(?: (?:somewhere|if possible|if theres (?:room|time|a chance)|if there is (?:room|time)|if (?:i|it) (?:can|fits|comes up)|when i can|at some point|too|in any answer|this|these))?',
      '(?:things |stuff |bits )?(?:to )?(?:be )?(?:get|smuggled?|squeeze|slip|sneak|fit|work|drop|weave) (?:this |these |it |them )?in(?: somewhere)?',
      '(?:things|stuff|bits) (?:that |which )?(?:has|have|must|needs?) to (?:come out|be said|be mentioned|go in)(?: .{0,20})?|(?:i )?(?:want|need) to (?:say|mention|get in)(?: .{0,20})?|(?:things |what )?i must (?:get in|say|mention)',
      'points?|must ?haves? to say|must (?:says?|land|hit|mention|include|get in|come across)|things to land|get (?:this|these) (?:in|across)|to land|usps?|highlights|hit list|dont forget|do not forget|remember',
    ],
    feedback: [
      '(?:the |my |her |his |their |mock |peer |coach(?:s|ing)? |mentors? |interview |overall |general |previous |past |last |earlier |honest |panel |written )*(?:feedback|fb|critique|debrief)(?: (?:from|by|after|on|received|so far|notes|i got|of|in|for|to) .{0,60}| so far| received| notes)?',
      '(?:my )?(?:sister|brother|mother|mum|mom|father|dad|wife|husband|partner|boyfriend|girlfriend|friend|mate|flatmate|cousin|aunt|uncle|coach|mentor|boss)s? (?:notes|comments|verdict|thoughts|remarks|view|take|opinion)',
      '(?!my |interview |prep |company |research |general |quick |class |meeting )\\w+(?: s)? (?:notes|comments|feedback|verdict|thoughts|remarks)',
      'what (?:\\w+ ){1,3}(?:said|thought|told me|noticed|flagged|picked up on)(?: .{0,40})?',
      '(?:comments?|notes?|remarks?|advice|tips|verdict|observations) from (?!the (?:website|jd|ad|call|job)).{1,50}',
      '(?:comments?|remarks|her notes|his notes|their notes|to improve|to work on|work on|things to improve|areas to improve|what to improve|improve|could be better|went well|what went well|didnt go well|what didnt|even better if|ebi|www)',
    ],
    mock: [
      '(?:\\d+\\w* |first |second |third |last |my |the )*(?:mock|practice|practise|dry|trial|rehearsal)(?: (?:interview|run|session|call|round|log))?s?(?: (?:#?\\d+|with|w|by|log|notes|on|from|via) ?.{0,50})?',
      '(?:.{2,40} )?(?:listened to me|(?:did )?practi[sc]ed? with me|tested me|grilled me|quizzed me|helped me practi[sc]e)(?: .{0,50})?',
      '(?:from|after|in) (?:the |my |our )?(?:mocks?|practice)(?: .{0,40})?',
      '(?:mock|practice) (?:log|diary|journal|history)',
      '(?:.{2,30} )?(?:did|gave me|ran|had|held) (?:a |me a |another )?(?:mock|practi[sc]e)\\b.{0,40}',
    ],
    'to-dos': [
      '(?:my |prep |the |still )*(?:jobs|to ?dos?|todo list|to do list|tasks?|checklist|check list|action items|next steps for me|things to do|still to do|left to do|prep list|before (?:the interview|the day|i go|then|friday|monday|tuesday|wednesday|thursday)|to prepare|to bring|bring|what to bring|things to bring|pack|what to wear|wear|outfit|homework|on the day|the night before|day before|morning of|look up|to research|to check|revise|to revise|admin)(?: list)?(?: .{0,25})?',
    ],
    links: [
      '(?:useful |helpful |some |the |good )*(?:links?|urls?|websites?|resources|sources|references to read|reading|bookmarks|further reading|articles|job (?:ad|advert|spec|posting|description)|jd|careers page|website|linkedin|glassdoor)(?: .{0,20})?',
    ],
    values: [
      'what (?:drives|moves|guides|unites|defines) us|what we (?:live by|hold dear|stand by)',
      '(?:the |their |our |its |company |core |trust |school |nhs |corporate |brand |team |guiding |leadership |official )*(?:values?|principles|behaviou?rs|pillars|tenets|leadership principles|the \\d \\w+s)(?: (?:of|at|from|on|per|according|listed|they|the) .{0,50})?',
      'what (?:they|the company|the school|the trust|.{2,25}) (?:say |claim |think |really )*(?:they |it )?(?:stands? for|values?|cares? about|believes?(?: in)?|look for in people)',
      '(?:\\w+ ){1,3}(?:core )?values(?: .{0,40})?',
      '(?:how|the way) (?:we|they) (?:work|do things|behave)|what (?:we|they) (?:stand for|believe(?: in)?|value|care about)|our (?:ways?|promises?)(?: of working)?',
      '.{0,30}\\b(?:they|theyre|she|he|company|team) (?:\\w+ )?(?:big on|care about|keen on|stands? for|believe in|live by|all about|hot on)\\b.{0,30}',
      '(?:values?|tags?|shows?|value shown|demonstrates?|ties to|links to values?|principles? shown)',
    ],
    mission: [
      '(?:the |their |our |company |\\w+ )?(?:mission|purpose|vision|mission statement|why they exist|motto|tagline|vision statement)',
    ],
    company: [
      'company(?: name)?|employer|organi[sz]ation|firm|school|trust|client|where|company applying to|applying to|hospital|business',
    ],
    role: [
      '(?:the |target |job )?(?:role|position|job|job title|title|post|vacancy|opening|applying for|applied for|post applied for)',
    ],
    stories: [
      '(?:the |my |star |best |core |key |go to |top |prepared |full |interview |work )*(?:stories|story bank|star bank|examples|anecdotes|star answers|stars|case studies|war stories|story list|star format|projects to talk about|evidence)(?: (?:to|i|for|from|that|bank|list|with) .{0,40})?',
    ],
    story: [
      '(?:star |my |backup )?(?:story|example|anecdote|star|case study)(?: ?(?:#|no|nr|number)? ?\\d{1,2}| [a-h])?',
    ],
    situation: [
      's|sit|situation|how it was|where things stood|starting point|what happened|what was going on|context|ctx|background|(?:the )?setting|(?:the )?set up|(?:the )?scene|the situation|problem|challenge|c|when|where',
    ],
    task: [
      't|task|my task|my (?:bit|part)|what was on me|what i was meant to do|(?:my )?job(?: in it)?|what i had to do|what (?:was needed|needed doing|i needed to do|i was asked to do)|the task|goal|objective|target|my role|my job|responsibility|aim|o|obstacle',
    ],
    action: ['a|act|actions?|my actions?|what i did|i did|steps?|approach|did|what we did|how|the action'],
    result: [
      'r|res|results?|how it (?:ended(?: up)?|turned out|went)|what came of it|what happened in the end|how it finished|in the end|(?:the )?upshot|outcomes?|impact|the result|end result|effect|numbers',
    ],
    lesson: [
      'l|lessons?|lessons? learn(?:ed|t)|learn(?:ed|t|ing|ings)?|reflections?|takeaways?|what i learn(?:ed|t)|next time|(?:(?:id|i would|what id|would) )?(?:change|do differently)|what id do differently|in hindsight|hindsight|moral',
    ],
    question: [
      'q ?\\d{0,3}|question ?\\d{0,3}|interviewer(?: ?\\d)?|int|they ask|asks?|asked|prompt|follow ?ups?(?: ?\\d)?|follow up q(?:uestion)?s?|probes?|then|also asked|possible follow ups?',
    ],
    answer: [
      'a ?\\d{0,3}|ans|answers?|my answer|draft(?: answer)?|short answer|long answer|short version|long version|me|response|reply|say|i say|script|key message|headline|opener|angle|notes?|version \\d|v\\d|draft \\d|first draft',
    ],
    alternate: [
      'or|also|alt|alt(?:ernate|ernative)?s? ?(?:wordings?|phrasings?|versions?|forms?|q)?(?: .{0,30})?|alternative(?:ly)?|alternate|aka|variants?|variations?|other wordings?|other phrasings?|also (?:asked|phrased|worded|comes|put) as|same (?:as|question)|rephrased?|phrased|sometimes|could be (?:asked|phrased|worded) as|might be (?:asked|phrased) as|similar|other version',
    ],
    'answers-which': [
      '(?:usable|useful|best|good|great|perfect|use (?:it |this )?|works?(?: well)?|fits?|can be used) (?:for|in|with|when)(?: (?:these |the following |any )?(?:questions?|prompts?|themes?))?(?: (?:about|like|on|such as|asking))?|(?:questions?|prompts?) (?:(?:that )?(?:this|it) (?:story )?(?:answers|fits|covers|works for|can answer)|(?:answered|covered))|(?:can )?answers? (?:these |the )?questions?(?: (?:about|like|on))?|maps? to(?: (?:these )?(?:questions?|competenc(?:y|ies)|principles|values))?',
      '(?:can |could |also )?(?:answers?|covers?|good for|useful for|use for|use it for|works for|fits|for questions?|for|questions|qs|use when|when asked(?: about)?|themes?|topics?|competenc(?:y|ies)|use|tags?|shows|skills?)',
    ],
    background: [
      '(?:about|facts about|notes on|research on|info on|info about|background on|what i know about|news about|company)(?: .{1,40})|(?:research|company research|company facts|company info|company background|company notes|facts|key facts|background|overview|general info|general|news|recent news|context|industry|competitors|products|their products?|misc|miscellaneous|other|random|notes)',
      'job (?:description|spec|ad|advert)|person spec(?:ification)?|requirements|must haves|key requirements|the job|the team|interviewers?|panel|who ill meet|people|what they (?:want|are looking for|look for|need)|they want',
      '(?:the )?rest|(?:any |all |the )?(?:other|random|odd|misc|loose|leftover) (?:bits|stuff|things|notes|points|ends)|everything else|odds and ends|bits and (?:bobs|pieces)',
      '(?:the )?(?:process|interview process|format|structure|stages|rounds?|schedule|agenda|timeline|plan)',
    ],
    logistics: [
      '(?:the )?basics|practical(?:s|ities| (?:stuff|bits|info))?|where and when|when and where|logistics|details|date|time|when|where|place|location|address|venue|parking|travel|getting there|dress code|contact|phone|format|duration|zoom|teams|interview date|date and time|interview|deadline',
    ],
  },
  topics: {
    introduction: [
      '(?:a bit |something )?about (?:me|myself|yourself|you)|(?:self |my )?intro(?:duction)?s?(?: myself)?|(?:my |the )?(?:elevator |\\d+ ?(?:s|sec|second|min|minute) )?pitch|who (?:i am|am i|are you)|(?:self )?introduction|my (?:background|story|career so far|journey)|(?:my )?(?:cv|resume|career) (?:walk ?through|run ?through|summary|story|overview)|tmay|opener|introduce (?:myself|yourself)|tell me about (?:myself|me)|walk me through (?:my|your) (?:cv|resume|background)|ice ?breaker|opening pitch|personal pitch|present yourself',
    ],
    'why-company': [
      'why (?:us|them|here|this (?:company|firm|school|trust|place|hospital|team|organisation|organization|charity|agency|startup|employer|council)|the company|you want to work (?:here|for us)|(?:i want to )?(?:work|join) (?:here|us|them)|do i want to (?:work|be) (?:here|there).*|i want to work (?:here|there|for them).*|join)',
      '(?:my )?(?:motivation|reasons?)(?: (?:for applying|to apply|for the application|for joining))?|why (?:im|am i|i am|did i|i|are you|did you) appl(?:y|ying|ied).*|reasons? for applying|what (?:attracts|attracted|draws|drew|appeals to|interests) (?:me|you)(?: .{0,30})?',
    ],
    'why-role': [
      'why (?:this|the) (?:role|job|position|post|vacancy|opportunity|move|field|industry|sector|work|career|area|profession|product)(?: .{0,30})?|why (?:i want|do i want) (?:this|the|to be|to become).*|why (?:now|this)|interest in (?:the|this) (?:role|job|position)',
    ],
    'why-leave': [
      'why (?:(?:am |are |is |did )?(?:i|you|im|youre) |i am |you are )?(?:leav\\w+|left|quit\\w*|mov(?:e|ing)(?: on)?|chang(?:e|ing)(?: jobs?)?|want(?:ing)? (?:to leave|out)|go(?:ing)?|look(?:ing)?)(?: .{0,40})?|reasons? (?:for|to) (?:leaving|leave|change|moving).*|leaving (?:my )?(?:current |old |last )?(?:job|role|company|employer)|why change',
    ],
    'why-you': [
      'why (?:me|you|should (?:we|they|i|you) (?:hire|choose|pick|take|employ).*|hire me|hire you)|what (?:i|do i|would i|can i|will i|you|do you|would you|can you) (?:bring|offer|add).*|(?:my )?(?:usp|unique selling point|selling points?)|what makes (?:me|you) (?:different|special|unique|stand out|a good fit).*|(?:my )?fit(?: for (?:the|this) (?:role|job))?',
    ],
    strengths: [
      '(?:my |your |key |main |top |biggest |greatest |three |3 |two |core )*(?:strength|strenght|stregnth|strengh)s?|(?:what )?(?:i am|im) good at|strong points|superpower|what are (?:my|your) strengths',
    ],
    'strengths-and-weaknesses': [
      '(?:my |your |key |main |biggest |greatest )*(?:strengths? (?:(?:and|&|n|or|vs|\\+) )?(?:my |your )?weakness(?:es)?|weakness(?:es)? (?:(?:and|&|n|or|vs|\\+) )?(?:my |your )?strengths?)(?: (?:as|for|in) .{2,30})?',
    ],
    weaknesses: [
      '(?:my |your |key |main |biggest |greatest |three |3 |two |a |one )*(?:weakness(?:es)?|weaknes|weekness(?:es)?|weak points?|weak spots?|development areas?|areas? (?:for|of) (?:development|improvement|growth)|growth areas?|areas? to develop|flaws?)|what (?:i am|im) (?:bad|not (?:so )?good) at',
    ],
    achievement: [
      '(?:my |your |biggest |greatest |proudest |key |main |best |top |career )*(?:achievements?|accomplishments?|success(?:es)?|success story|wins?|proud(?:est)? (?:moment|of|achievement|project)|proud moment|highlight of (?:my|your) career|career highlights?)|(?:most )?proud(?:est)?(?: of)?|what (?:i am|im|are you) (?:most )?proud of',
    ],
    failure: [
      '(?:my |your |a |the |biggest |one |time i |time you |when i |when you )*(?:failures?|failed|fail|mistakes?|made a mistake|error|something (?:that )?went wrong|regrets?|setbacks?)(?: i made| you made|s? at work| story)?|when (?:something|things|it) (?:went|goes|go) wrong',
    ],
    conflict: [
      '(?:a |dealing with |handling |resolving |managing |team |workplace |time of |example of )*(?:conflicts?|disagreements?|disagreed|difficult conversations?|argument|dispute|clash)(?: (?:with|at|in|resolution|story|at work|management).{0,40})?|disagreed? with (?:a |my )?(?:boss|manager|colleague|coworker|co worker|teammate|senior)',
    ],
    leadership: [
      '(?:my |your )?(?:leadership|leading|led a team|leading (?:a team|people|others|without authority)|managing (?:people|a team|others)|people management|mentoring|coaching others|management style|leadership style|leadership (?:style|example|story|experience|moment))',
    ],
    teamwork: [
      '(?:good |example of |working in a |being a )*(?:team ?work(?:ing)?|team ?player|collaborat(?:ion|ing)|working (?:with others|in a team|together)|cross functional(?: work)?|team(?: example| work)?)(?: example| story)?',
    ],
    pressure: [
      '(?:working |handling |dealing with |coping with |under |how (?:i|you|do i|do you) (?:handle|deal with|cope with|manage) )*(?:pressure|stress|busy (?:day|shift|times?)|stressful situations?|high workload)(?: .{0,20})?',
    ],
    deadline: ['(?:tight |meeting |missed |a |missing )*deadlines?(?: missed)?|time management'],
    priorities: [
      'priorit(?:ies|y|i[sz]ation|i[sz]ing|i[sz]e)(?: .{0,30})?|competing (?:priorities|demands|deadlines)|organi[sz](?:ation|ed|ing)(?: my work)?|juggling .{0,20}',
    ],
    change: [
      '(?:dealing with |handling |adapting to |managing |driving )?change|adaptab(?:ility|le)|flexib(?:ility|le)|adapting|change management',
    ],
    ambiguity: [
      '(?:dealing with |handling )?(?:ambiguity|uncertainty|unclear requirements|incomplete information)',
    ],
    influence: [
      'influenc(?:e|ing)(?: .{0,40})?|persuasion|persuad(?:e|ing|ed)(?: .{0,30})?|convinc(?:e|ing|ed)(?: .{0,30})?|stakeholders?(?: management)?|stakeholder .{0,20}|buy in|saying no',
    ],
    criticism: [
      '(?:receiving |taking |handling |dealing with |getting |giving |difficult |tough |negative )+(?:feedback|criticism)|criticism',
    ],
    learning: [
      'learning(?: (?:quickly|fast|something new|new things))?|learn(?:ed|t)? (?:something|a new).{0,30}|(?:cpd|professional development|keeping up to date|staying (?:current|up to date)|self development)',
    ],
    challenge: [
      '(?:my |your |a |the |biggest |hardest |greatest |most |toughest |big |difficult |recent )*(?:challenges?|hardest (?:thing|bug|problem|project|day|job)|difficult (?:situation|project|decision|task|time)|challenging (?:situation|project|time)|obstacle|overcoming .{0,30})(?: (?:i|you) (?:faced|overcame).*)?',
    ],
    'difficult-person': [
      '(?:a |dealing with (?:a )?|handling (?:a )?|worst )*(?:difficult|angry|unhappy|upset|challenging|awkward|rude|aggressive|demanding|hard|tricky) (?:customers?|clients?|patients?|parents?|relatives?|colleagues?|cowork?ers?|co workers?|people|person|stakeholders?|guests?|pupils?|students?|child(?:ren)?|users?|boss|manager|family|service user)|complaints?|handling complaints?|dealing with complaints?',
    ],
    initiative: [
      '(?:taking |showing |took |showed |using )?(?:initiative|ownership|proactiv(?:e|ity))|above and beyond|going (?:above and beyond|the extra mile)|extra mile|(?:an )?improvements? (?:i|you) made|process improvement',
    ],
    problem: [
      'problem solving|solv(?:ed|ing) (?:a |problems?).{0,20}|(?:a )?(?:complex|difficult|tricky|hard) problem|trouble ?shooting|fault finding',
    ],
    decision: [
      '(?:a |making |hard |tough |difficult |quick |unpopular |big |my )*decisions?(?: making)?(?: (?:i|you) (?:made|regret).*)?',
    ],
    safety: [
      '(?:health (?:and|&) )?safety|safe ?guarding|health and safety|h ?(?:and|&)? ?s|near miss(?:es)?|risk assessment|infection control|confidentiality|data protection|equality(?: and diversity)?|diversity(?: and inclusion)?|edi|dei|inclusion',
    ],
    future: [
      '(?:where (?:do i|do you|i|you|id|will i|will you)?.{0,20}in )?(?:5|five|3|three|10|ten|2|two) (?:years?|yrs)(?: .{0,30})?|(?:my |your |career |long term |future |short term )*(?:goals|ambitions?|aspirations|plans|career path|career plans?)(?: .{0,20})?|(?:the )?future|where (?:do you|do i|i) see (?:yourself|myself).*',
    ],
    salary: [
      '(?:my |your )?(?:salary|pay|money|compensation|comp|wage|package|rate|remuneration|day rate)(?: (?:expectations?|expectation|question|requirements?|range|talk|negotiation|q))?|(?:expected|desired) (?:salary|pay)',
    ],
    availability: [
      '(?:my )?(?:notice(?: period)?|availability|start(?:ing)? date|available from|when can (?:i|you) start|earliest start|shifts?|relocation|willing to relocate|travel|overtime|weekends|night shifts?|on call)',
    ],
    gap: [
      '(?:the |my |career |cv |resume |employment )*(?:gaps?|career break|job ?hopp\\w+)(?: (?:in|on|year|years|explanation).{0,30})?',
    ],
    hobbies: [
      '(?:my )?(?:hobbies|interests|free time|outside (?:of )?work|spare time|fun facts?|passions?)(?: .{0,20})?|hobbies and interests',
    ],
    experience: [
      '(?:relevant |my |your |work |past |previous |technical )*(?:experience|skills|projects?|current (?:role|job)|last job|qualifications|typical day|day to day)(?: (?:with|in|of|using) .{0,40})?',
    ],
    'about-company': ['what (?:do )?(?:i|you) know about .{1,40}|knowledge of (?:the |us|company).{0,30}'],
    drive: [
      'what (?:motivates|drives|excites|inspires) (?:me|you)|what gets (?:me|you) (?:up|out).*|motivat(?:ion|ors?)|drivers?|passion',
    ],
    style: [
      '(?:my |your )?(?:work(?:ing)?|communication|management|teaching|leadership|sales|selling) (?:style|approach|philosophy)|ideal (?:job|company|boss|manager|team|culture|work environment)|(?:dream|perfect) job|work life balance|remote work(?:ing)?',
    ],
    'others-view': [
      'how (?:would )?(?:others|friends|colleagues|your (?:boss|manager|team|friends|colleagues)|my (?:boss|manager|team|friends|colleagues)) (?:would )?(?:describe|see|say).*|(?:in )?(?:3|three|5|five) words|describe (?:myself|yourself)(?: in .{0,20})?',
    ],
  },
  themes: {
    introduction: [
      'about (?:yourself|you)\\b',
      'introduce yourself',
      '(?:walk|take|talk) (?:me|us) through (?:your|my) (?:cv|resume|career|background|experience)',
      '(?:your|my) background\\b',
    ],
    'why-company': [
      'why (?:do you want|would you like|did you (?:apply|choose)|are you (?:interested|applying)).{0,20}(?:here|us\\b|for us|our|join|company|firm|school|trust)',
      'why (?:us|here)\\b',
      'out of all the places',
      'attract\\w* you',
    ],
    'why-role': [
      'why (?:this|the|do you want this|do you want the) (?:role|job|position)',
      'why do you want to (?:be|become)',
      'why did you (?:become|choose)',
    ],
    'why-leave': [
      '(?:why|reason).{0,30}(?:leav|quit|moving on|change jobs)',
      '\\blook(?:ing)? for (?:an? )?(?:new (?:job|role|position|challenge|opportunity|post)|change|other job|another job|something (?:new|else))\\b',
    ],
    'why-you': [
      'why should (?:we|i) ',
      'hire you',
      'what (?:would|can|will|do|could) you bring',
      'right (?:person|candidate)',
      'choose you',
    ],
    strengths: ['strengths?\\b', 'good at\\b', 'superpower'],
    weaknesses: [
      'weakness',
      'weaknes',
      'areas? (?:for|of) (?:development|improvement)',
      'get better at',
      'need to improve',
    ],
    achievement: ['proud', 'achievement', 'accomplish', 'success story'],
    failure: ['fail', 'mistake', 'went wrong', 'regret', 'setback'],
    conflict: ['conflict', 'disagree', 'argument', 'clash', 'did(?: not|nt) get (?:on|along)'],
    leadership: ['\\bled\\b', '\\blead(?:ing|er|ership)?\\b', 'manage (?:a team|people)', 'mentor'],
    teamwork: ['\\bteam ?(?:work|player)', 'work(?:ed|ing)? (?:with|in) (?:a |others|other)', 'collaborat'],
    pressure: ['pressure', 'stress'],
    deadline: ['deadline', 'short of time', 'time management'],
    priorities: ['priorit', 'juggl', 'organi[sz]e your'],
    change: ['\\badapt', 'change(?:d)? (?:at|in|course|direction|your mind)', 'big change'],
    ambiguity: [
      'ambigu',
      'uncertain',
      'unclear',
      'incomplete information',
      'without (?:all|enough|much) (?:the )?information',
    ],
    influence: ['influenc', 'persuad', 'convinc', 'stakeholder', 'buy in', 'said no'],
    criticism: ['feedback', 'criticism', 'criticis'],
    learning: ['\\blearn', 'up to date'],
    challenge: ['challeng', 'hardest', 'difficult (?:situation|project|time)', 'obstacle', 'toughest'],
    'difficult-person': [
      '(?:difficult|angry|unhappy|upset|rude|aggressive|demanding|awkward) (?:customer|client|patient|parent|relative|colleague|cowork|co work|people|person|stakeholder|guest|pupil|student|child|user|boss|manager|family)',
      'complain',
    ],
    initiative: [
      'initiative',
      'above and beyond',
      'extra mile',
      'without being asked',
      'proactive',
      'improv(?:ed|ement)',
    ],
    problem: ['problem', 'fault', 'bug\\b', 'root cause', 'debug'],
    decision: ['decision', 'decid'],
    safety: ['safety', 'safeguard', 'near miss', 'unsafe', 'risk\\b'],
    future: ['(?:5|five|3|three|10|ten|few) (?:years|yrs)', 'see yourself', 'career goal', 'ambition'],
    salary: ['salary', 'pay expect', 'compensation', 'earn\\b'],
    availability: [
      'notice',
      'when (?:can|could) you start',
      'available',
      'relocat',
      'willing to (?:travel|work)',
    ],
    gap: ['\\bgaps?\\b', 'career break'],
    hobbies: ['outside (?:of )?work', 'free time', 'hobbies', 'fun fact'],
    experience: ['experience (?:with|of|in)\\b', 'current (?:role|job)', 'typical day', 'worked with'],
    'about-company': ['know about (?:us|our|the company|the school|the trust|this)', 'heard (?:of|about) us'],
    drive: ['motivates', 'drives you', 'gets you'],
    style: [
      '(?:management|leadership|work|working|teaching|communication) style',
      'ideal (?:job|boss|manager|team)',
      'teaching philosophy',
    ],
    'others-view': [
      '(?:colleagues|friends|boss|manager|team).{0,15}(?:describe|say about)',
      '(?:three|3|five|5) words',
    ],
  },
  orders: [
    '(?:can|could|would|will) (?:you|u) (?:please |briefly |just )?(?:tell|describe|walk|talk|give|explain|share|take|name|think|introduce|show|summari[sz]e|elaborate|outline)\\b',
    '(?:please |now |so |ok |okay |and |then |alternatively |alternately )*(?:tell (?:me|us|the panel|(?:the|a) story (?:of|about))|describe|walk (?:me|us)|talk (?:me|us) |talk (?:about|through|thru)|give (?:me|us|an?|some|the panel|your)|explain |estimate (?:the|how|a|an|your)\\b|share (?:an?|with|one|your|some)|take (?:me|us) |name (?:a|an|one|two|three|3|some|your|something)|introduce (?:yourself|urself)|sell (?:me|us|yourself)|convince (?:me|us)|imagine|suppose|lets say|say (?:a|you|we|that)\\b.*\\b(?:you|would)|think (?:of|about|back)|summari[sz]e|outline |define |discuss |elaborate|rate yourself|list (?:three|3|your|some)|recall a|present yourself|compare |teach me|pitch (?:me|us)|role ?play|show me|help me understand|demonstrate|design (?:a|an)\\b|provide (?:an?|me|us))',
    '(?:an? |any |another |one )?(?:recent )?(?:time|times|example|instance|situation|occasion|project|moment|case) (?:when|where|in which|that|of (?:a time|when|where|how you|working|dealing)|(?:that )?(?:you|u|ur|youve|youd|i|ive)\\b|(?:you|u) )',
    '(?:\\w+ ){1,6}(?:you|u|youve) (?:have |had |ve )?(?:done|made|led|run|built|managed|solved|faced|handled|had|overcome|learned|learnt|delivered)$|(?:something|someone|somebody) (?:that )?(?:you|u|ur|youre|your|youve)\\b|have you ever|have u ever|did you ever|what would you do (?:if|when|in)|how would you|how do you|how did you|why do you|why did you|why are you|why have you|why should we|why would you|what do you|what did you|what are your|what is your|whats (?:your|ur)|whats the|what makes you|what made you|where do you see|what would (?:you|your)|what have you|when have you|when did you (?:last )?|are you (?:able|willing|comfortable|happy|prepared|ok|familiar|good|a )|do you (?:have (?:any )?(?:experience|questions)|prefer|consider|like|enjoy|see|know)|what motivates you|why do u|what do u|how do u|what r u|why r u|how would u|what would u|where do u|why did u',
  ],
  questionStarts: [
    '(?:and |so |but |also |ok |then )?(?:what|whats|why|how|where|when|who|which|whose|hows|whos|wheres) (?:do|does|did|is|are|was|were|would|could|should|will|can|have|has|had|might|makes|made|motivates|attracts|attracted|drives|drew|excites|happens|happened|brings|kind|type|sort|sorts|kinds|types|many|much|often|long|well|if|about|else|s|r|u|you|your|ur)\\b',
    '(?:do|did|does|have|has|are|is|was|were|can|could|would|will|should) (?:you|u|your|ur|there|the|it|this|that|they|we|your|anyone|people|somebody|someone)\\b',
    'what (?:\\w+ ){1,3}(?:do|does|did|are|is|would|have|can|could|will) (?:you|u|the|your|i|we|they)\\b',
    'how (?:\\w+ )(?:do|does|did|are|is|would|have|can|could|will|was|were)\\b',
    'which (?:\\w+ ){1,3}(?:do|does|did|are|is|would|have|can|could|will|of)\\b',
    '(?:the )?difference between\\b',
    '(?:the |your )?(?:best|worst|biggest|hardest|toughest|proudest|trickiest|strangest|funniest|last|first|greatest|most \\w+) (?:\\w+ ){1,5}?(?:you|u|youve|uve)(?: have| ve)?(?: ever)? \\w+',
    'why not\\b|any (?:chance|plans|training|questions|other|idea|scope|room|progression|feedback)\\b|is it\\b|whats\\b',
  ],
  questionWords: ['(?:what|whats|why|how|where|when|who|which|whose|whom|hows)\\b'],
  you: ['you', 'your', 'youre', 'yours', 'yourself', 'youve', 'youd', 'youll', 'u', 'ur', 'yourselves', 'us'],
  me: ['i', 'im', 'ive', 'id', 'ill', 'my', 'me', 'myself', 'we', 'our', 'weve', 'mine'],
  asksThem: [
    '\\b(?:would|will|can|could|do|might|shall) (?:i|we)\\b',
    '\\b(?:this|the) (?:role|team|position|company|department|job|ward|school|unit|successful (?:candidate|person)|person in this role|previous person|last person|first (?:week|month|90 days|three months|30 days|few|year|6 months))\\b',
    '\\byour (?:team|company|culture|onboarding|roadmap|strategy|turnover|favou?rite (?:thing|part) about|biggest challenge (?:right now|as a team|at the moment)|policy|customers|stack|tech stack|process|plans for|approach to (?:hiring|training|cpd|feedback|remote))\\b',
    '\\byou (?:enjoy|like|love)(?: (?:most|best))? (?:about )?(?:working|being|it here|it|here)\\b',
    '\\b(?:success|good|great) (?:look|looks)(?: like)?\\b',
    '\\b(?:next steps?|typical (?:day|week|shift)|day to day look|onboarding|probation|progression|mentor(?:ing)? (?:scheme|program\\w*)|career path|training budget|overtime|who (?:would|will|do) i report|report to|start date|hear back|hear from you|decision by|hybrid|remote policy|how (?:big|large|many).*(?:team|people|in)|how long have (?:you|u) been|brought you|what do you like|staff turnover|induction|shift pattern|on ?call rota|rota|preceptorship|retention|head ?count|runway|reservations about (?:me|my))\\b',
    '\\bis there\\b|\\bare there\\b|\\bhow is (?:the|performance|success|feedback|work)\\b|\\bhow are (?:the|decisions|new)\\b|\\bhow does (?:the|your)\\b|\\bhow do(?:es)? (?:the|your) (?:team|company|school)\\b',
  ],
  asksSelf: [
    '(?:should|shall|do|must|did|am|how do|how should|how can|how much should|what do|what should|what can|what if|where do|when do|when should|why do|why did|why am|which .{0,20} should|is it ok (?:if|to)) i\\b',
    '(?:do|is|will|are|did|does) (?:they|she|he)\\b',
  ],
  privateLines: [
    '\\b(?:do ?nt|do not|(?<!\\b(?:i|we) )never|not to|must ?nt|must not|shouldnt|should not|no need to|better not(?: to)?|dont want to|rather not|try not to|avoid|prefer not to|not going to|wont) (?:ever |even |to )?(?:mention|say(?! (?:um|uh|like|so|basically|we|sorry|the same))|tell(?:ing)?|bring(?:ing)? (?:it |this |that |him |her )?up|talk(?:ing)? about|disclose|admit|reveal|volunteer|discuss|go into|raise|share|saying|mentioning|let (?:them|on)|badmouth|bad mouth)\\b',
    '\\b(?:(?:salary|pay|rate|wage|money|comp) )?(?:floor|minimum|min|lowest|bottom line|walk ?away|absolute min\\w*|bare min\\w*|rock bottom)\\b.{0,40}(?:[$€£]|\\d{2,3} ?k\\b|\\d{4,}|\\d{2}\\b.{0,12}(?:hour|hr|day))',
    '(?:[$€£] ?\\d|\\d{2,3} ?k\\b|\\d{4,}).{0,40}\\b(?:minimum|floor|lowest|bottom|walk away|at the very least)\\b',
    '\\b(?:base|salary|ote|pay|package|rate)\\b.{0,20}\\d.{0,6}\\bmin\\b',
    '\\b(?:wont|will not|would not|wouldnt|cant|dont|do not|never) (?:go |accept |take |work |do )?(?:it |this |that |the job )?(?:below|under|for under|less than|lower than|for less than|anything (?:under|below))\\b',
    '\\b(?:\\d\\S* or (?:nothing|less)|(?:dont|do not) want (?:that|this|it) (?:coming|to come|brought) up|part of me|wonders? if i|not sure i (?:can|could|want|like)|not tell (?:no|any)body|wont (?:move|leave) for)\\b',
    '\\bi (?:need|want) .{0,25}\\b(?:minimum|at least)\\b|\\balso (?:wants?|called|offered|invited) \\b',
    '\\bor (?:i walk|im out|i walk away|no deal)\\b',
    '\\b(?:wouldnt|would not|wont|cant|couldnt) (?:\\w+ )?(?:move|leave|switch)(?: for)? (?:below|under|less than|for less than|for under)\\b|\\b(?:wouldnt|would not) drop below what i\\b|\\blet (?:him|her|them) (?:say|name|go|raise|mention) (?:it |that |the (?:number|figure|money) |a number )?first\\b',
    '\\b(?:i would|id|would) need at least .{0,6}\\d|\\bsay (?:nowt|nada)\\b|\\b(?:id|i would|would|ill) (?:rather )?(?:take|pick|choose|go with) \\w+ (?:over|instead of|before) \\w+|\\bif (?:i )?(?:dont|do not|didnt) get (?:it|this|the job)\\b.{0,12}\\b(?:im|i am|ill|i will|apply\\w*)\\b',
    '\\b(?:dont|do not) know about (?:the|this) (?:drive|commute|job|role|place|hours|money|pay|move|shifts?)\\b|\\b(?:dont|do not) get into (?:that|why|the (?:business|row|thing|whole))\\b|\\b(?:dont|do not) be (?:giving out|moaning|slagging|complaining|on) about\\b|\\bonly if (?:they|he|she) (?:asks?|bring it up)\\b',
    '\\b(?:having|have|got) (?:a |some |my )?doubts? (?:about|on|regarding|over)\\b|\\bthe other (?:place|job|company|firm|hotel|school|hospital|shop|trust|employer|agency)\\b.{0,40}\\b(?:calls?|rings?|answers?|offers?|offered|tells?|let me know|decides?|wants?)\\b',
    '\\b(?:id|i would|would|ill|i could|could) (?:accept|take|settle for|go (?:down to|as low as)|do it for)\\b.{0,30}\\d',
    '\\b(?:other|another|second|competing|counter|existing|written|verbal) ?offers?\\b(?! (?:service|of help|help))|\\boffer from\\b|\\bgot an offer\\b|\\bhave an offer\\b|\\balso (?:interviewing|talking|applied|applying|in talks|in process)\\b|\\bother (?:applications?|interviews?|processes)\\b|\\b(?:first|second|back ?up) choice\\b|\\bfinal round (?:with|at)\\b',
    '\\b(?:not sure|unsure|no idea|undecided|in two minds|doubt|doubts|having doubts|not convinced|dont know|dont really know) (?:if|whether|about|that) (?:i\\b|im\\b|this|the (?:job|role|commute|pay|company|hours)|they|id\\b|its|working|leaving|moving)',
    '^(?:strictly )?private\\b(?! (?:accessible|within|only within|key|keys|cloud|class|field|fields|method|methods|member|members|repo|subnet|chat|talk|sector|school|practice|patients?|clients?|equity|company|firm|clinic|lessons?))',
    '\\b(?:between us|off the record|confidential|for my eyes|(?:just|only) for me|(?<!(?:her|him|them|asked|spoke|talked) )privately|(?:this|that) is private|keep .{0,15}private|secretly|(?:stays|staying) (?:with me|between us|here)|keep (?:it |this |that )?(?:quiet|to myself|private)|real reason|true reason|honest reason|truth is|if im honest|to be honest with myself|dont tell|nobody knows(?: (?:about|that|yet|this|it|im|i)\\b|$)|not out loud|not for them)\\b',
    '\\b(?:im|i am|i feel|im really|secretly|bit|slightly|quite) (?:\\w+ )?(?:scared|afraid|terrified|worried|anxious) (?:that|about|of|they|i)\\b|^(?:scared|afraid|terrified|worried|anxious) (?:that|about|of|they|i)\\b',
    '\\b(?:my|biggest) (?:doubt|worry|fear|concern)s?\\b|\\bcant stand (?:my|the|him|her)\\b|\\bhate (?:my|the|him|her)\\b|\\bfell out with\\b|\\b(?:was|got|been|being|nearly) (?:fired|sacked|let go|put on a pip)\\b|\\bburn(?:ed|t)? ?out\\b.{0,20}\\b(?:real|private|tell)\\b|\\bpregnan(?:t|cy)\\b|\\b(?:red|deal) ?(?:flag|breaker|line)s?\\b',
  ],
  toDoLines: [
    '(?:to ?do|todo|action|still to do|remember to|dont forget to|need to|must|have to|gotta|got to|want to|should) ?(?:print|bring|check|look up|research|practi[sc]e|rehearse|prepare|prep|call|ring|phone|email|e mail|text|message|ask (?!them|about|if they|what|how|the panel|the interviewer)|iron|buy|charge|book|confirm|find|find out|update|read|re ?read|watch|pack|wash|polish|set|arrive|leave|plan|order|pick up|sort|revise|write|rewrite|finish|send|download|install|test|review|go over|google|memori[sz]e|time|record|get|fill|dig out|learn|cut|tidy|think of|come up with|choose|decide)\\b',
    '(?:print(?:ing)?|bring|look up|research|practi[sc]e|rehearse|prepare|ring|phone|email|text|iron|buy|charge|book|confirm|find out|update (?:cv|resume|linkedin|my)|re ?read|watch (?:their|the)|pack|wash|polish|arrive|set (?:an? |the |two |2 )?alarms?|revise|download|install|test (?:the |my )?(?:camera|mic|zoom|teams|link|laptop|sound|webcam)|go over|google|memori[sz]e|dig out|get (?:a |the |my )?(?:hair ?cut|references?|suit|dbs|certificates?|copies|sleep|early)|check (?:the |my |if |whether |route|train|bus|parking|trains|out |their )|read (?:the |their |up |through |about )|send (?:the |my |cv|thank)|ask (?:mum|mom|dad|(?:[a-z]+ (?:for|to|if|whether|about|re)\\b))|call (?:[a-z]+ )|write (?:to |up |a |the |this |that |these )|finish (?:the |my )|leave (?:the )?(?:house|home|early|at|by)|tidy|order|plan (?:the |my )?(?:route|journey|outfit)|time (?:the |my |myself)|record (?:myself|the)|learn (?:the |their )|sort (?:out )?|decide (?:on|what|whether|which)|choose|pick (?:a|an|one|two|the)|fill in|fill out|follow up|double check|dry run|thank you (?:email|note)|practise|add (?:a |an |the |more |numbers|figures))\\b',
    'to ?do\\b|todo\\b|tbd\\b|tbc\\b|fixme\\b',
  ],
  feedbackLines: [
    '(?:[a-z]+ |my |the |her |his )?(?:(?:coach|mentor|friend|tutor|mate|sister|brother|wife|husband|boyfriend|girlfriend|partner|mum|mom|dad|flatmate|roommate|recruiter|teacher|colleague|he|she|they|panel|interviewer|someone|everyone) )?(?:(?:also |then |again |both )?(?:said|says|thought|thinks|told me|reckons|reckoned|felt|suggested|suggests|pointed out|noticed|liked|loved|noted|noticing|commented|recommended|advised|warned|criticised|praised)) (?:that |it |its |i\\b|im\\b|my\\b|to\\b|me\\b|the\\b|not\\b|too\\b|more\\b|less\\b|this\\b)',
    '(?:mock )?(?:feedback|fb)\\b',
    '(?:i )?was told\\b|told (?:me|that i|i)\\b|got told\\b|feedback was\\b',
  ],
  pointLines: [
    'say (?:that|i|id|im|ive|ill|how|why|about|the)\\b',
    '(?:i )?(?:have to |need to |must |got to |gotta )?remember to (?:say|mention|tell them|bring up)\\b',
    '(?:dont forget to |remember to |must |make sure (?:to |i )|be sure to |try to |need to |should |want to |always |definitely |also |to )?(?:mention|bring up|bring in|say that|work in|drop in|get across|stress|emphasi[sz]e|highlight|name ?drop|weave in|slip in|sneak in|point out|refer to)\\b',
    '(?:\\w+ )?worth (?:raising|mentioning|saying|bringing up|dropping in)\\b',
    '(?:dont forget|remember|must say|do not forget)\\b(?! to (?:print|bring|check|pack|call|email|ring|buy|iron|charge|book))',
  ],
  valueStarts: [
    '.{0,60}\\b(?:websites?|site|page|ad|advert|van|poster|sign|wall|brochure|leaflet|they|it)(?: all| (?:in|on|at|by) (?:the |their )?\\w+)? (?:says?|values?|go(?:es)? on about|bangs? on about|stands? for|cares? about|talks? about|lists?)(?: they value)? ',
    '(?:their |our |company |the )?(?:core )?values (?:are |is |on the \\w+ )?',
  ],
  alternateStarts: [
    '(?:or|also|sometimes|alternatively)(?: (?:he|she|they|it|you))?(?: (?:might|may|could|will|can|ll|would))?(?: also)?(?: (?:say|ask|asks|asked|put|phrase|be))?(?: (?:it )?as)?\\b',
  ],
  pointers: [
    '(?:use |see |cf |tell |same |again |reuse |story |stories |example |star |the )+(?:#|no|nr|number)? ?(\\d{1,2})\\b',
    '(?:use|see|tell|same as|cf|like in|reuse|story)\\b',
  ],
  titleWords: [
    'interviews?|prep|prepping|brief|briefing|intel|tips|dossier|preparation|preparing|preparations|notes?|doc|document|cheat ?sheet|crib ?sheet|sheet|voice|memos?|dictat(?:ed|ion)|transcript|my|the|for|first|second|third|final|1st|2nd|3rd|round|stage|phone|screen|screening|call|video|onsite|on site|panel|job|application|draft|v\\d|version|\\d+|plan|stuff|ideas|brain ?dump|dump|list|all|everything|master|story|bank|stories|questions?|answers?|q ?& ?a|and|with|at|mock|log|upcoming|new|misc|general|overview|guide|on|in|jan\\w*|feb\\w*|mar|march|apr\\w*|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*|mon\\w*|tues?\\w*|wed\\w*|thur\\w*|fri\\w*|sat\\w*|sun\\w*|\\d+(?:am|pm)|tomorrow|next|week|date|star|role|position|any|employer|company|reusable|personal|info|hr|tech|technical|behaviou?ral|loop',
  ],
  jobWords: [
    '(?:(?:deputy |assistant |acting )?head(?:teacher| teacher)?|engineer|manager|nurse|teacher|electrician|developer|designer|analyst|lead|assistant|technician|driver|consultant|accountant|officer|coordinator|co ordinator|administrator|executive|director|specialist|representative|rep|advisor|adviser|associate|architect|scientist|researcher|practitioner|therapist|midwife|doctor|physician|registrar|paramedic|carer|worker|clerk|cashier|chef|cook|waiter|waitress|barista|bartender|plumber|carpenter|joiner|mechanic|welder|fitter|operator|operative|supervisor|foreman|planner|buyer|trader|banker|broker|agent|lawyer|solicitor|paralegal|secretary|receptionist|librarian|lecturer|professor|tutor|trainer|coach|writer|editor|journalist|producer|photographer|marketer|strategist|programmer|tester|sre|devops|pm|po|owner|recruiter|partner|intern|apprentice|trainee|graduate|head of \\w+|vp|cto|cfo|ceo|coo|chief \\w+|sister|matron|sales|internship|apprenticeship|placement|security guard|cleaner|gardener|pharmacist|dentist|vet|optician|pilot|steward|crew|surveyor|estimator|controller|auditor|actuary|economist|statistician|biologist|chemist|physicist|ta|hca|sdr|bdr|ae|csm|swe|sde|postdoc|fellow|baker|butcher|florist|hairdresser|beautician|warehouse|picker|packer|dispatcher|translator|interpreter|curator|archivist|caretaker|janitor|nanny|au pair|childminder|counsellor|counselor|psychologist|dietitian|physio\\w*|radiographer|podiatrist|lifeguard|firefighter|police|soldier)s?',
  ],
  atWords: ['at', 'with', 'for', '@'],
  prompts: {
    introduction: 'Tell me about yourself.',
    'why-company': 'Why do you want to work for us?',
    'why-role': 'Why do you want this role?',
    'why-leave': 'Why do you want to leave your current job?',
    'why-you': 'Why should we choose you?',
    strengths: 'What are your strengths?',
    'strengths-and-weaknesses': 'What are your strengths and your weaknesses?',
    weaknesses: 'What is a weakness you are working on?',
    achievement: 'What achievement are you most proud of?',
    failure: 'Tell me about a time when something went wrong.',
    conflict: 'Tell me about a conflict at work, and how you dealt with it.',
    leadership: 'Tell me about a time when you led others.',
    teamwork: 'Tell me about a time when you worked in a team.',
    pressure: 'How do you work under pressure?',
    deadline: 'Tell me about a tight deadline.',
    priorities: 'How do you decide what comes first?',
    change: 'Tell me about a time when you had to adapt to change.',
    ambiguity: 'Tell me about a time when you had to act without knowing everything.',
    influence: 'Tell me about a time when you convinced somebody.',
    criticism: 'Tell me about a time when you were given difficult feedback.',
    learning: 'Tell me about something new that you had to learn.',
    challenge: 'What is the hardest thing that you have had to deal with at work?',
    'difficult-person': 'Tell me about a time when you dealt with a difficult person.',
    initiative: 'Tell me about a time when you took the initiative.',
    problem: 'Tell me about a difficult problem that you solved.',
    decision: 'Tell me about a difficult decision that you made.',
    safety: 'What does safety mean to you in this work?',
    future: 'Where do you see yourself in five years?',
    salary: 'What salary do you expect?',
    availability: 'When could you start?',
    gap: 'Tell me about the gap in your CV.',
    hobbies: 'What do you do outside work?',
    experience: 'What experience do you bring?',
    'about-company': 'What do you know about us?',
    drive: 'What motivates you?',
    style: 'How would you describe the way you work?',
    'others-view': 'How would others describe you?',
  },
};
