/** Two words that have a sense together and none apart. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:get|work|slip|drop|sneak|squeeze|weave|fit|getting) (?:(?:this|these|it|them|that) )?(?:in|across|over|out)\b/g,
    'getin',
  ],
  [
    /\bin my head\b|\bfor my eyes\b|\bbetween (?:us|you and me)\b|\bunter uns\b|\bentre nosotros\b|\bentre nous\b|\b(?:leave|leaving|keep|left) (?:(?:this|these|it) )?(?:out|back)\b|\bweglassen\b|\bausklammern\b|\bomitir\b|\bomettre\b|\bzip it\b/g,
    'secret',
  ],
  [
    /\b(?:over to me|my turn|(?:dann )?bin ich dran|ich bin dran|mi turno|me toca(?: a mi)?|a mon tour|a moi de jouer)\b/g,
    'i ask',
  ],
  [/\bbring(?:ing)? (?:(?:this|these|it|them|that) )?(?:up|in)\b/g, 'bringup'],
  [
    /\b(?:ca|cela|this|it|das|es|esto) (?:reste|stays|bleibt|se queda)(?: (?:ici|hier|aqui|here|entre nous|unter uns|between us|bei mir))?\b/g,
    'secret',
  ],
  [/\b(?:faire|fais) passer\b/g, 'glisser'],
  [/\b(?:met|mettent) en avant\b/g, 'affichent'],
  [/\b(?:dejar|dejo) caer\b/g, 'colar'],
  [/\brun (?:through|thru)\b/g, 'runthrough'],
  [
    /\b(?:even )?if (?:nobody|no one|noone|they dont) asks?\b|\bauch wenn (?:keiner|niemand) fragt\b|\baunque no (?:me )?pregunten\b|\bmeme si on ne (?:me )?demande (?:pas|rien)\b/g,
    ' ',
  ],
  [/\b(?:dont|do not|not to|never) leave without (?:saying|mentioning|telling)\b/g, 'must mention'],
  [/\bfrom my side\b|\bvon meiner seite\b|\bde mi (?:parte|lado)\b|\bde mon cote\b/g, 'i ask'],
  [
    /\bbetween me and (?:this|the|my) (?:page|paper|notebook|notes|screen|wall)\b|\bentre moi et (?:ce|cette|mon) \w+\b|\bentre yo y (?:este|mi) \w+\b|\bzwischen mir und (?:diesem|dem) \w+\b/g,
    'secret',
  ],
  [
    /\b(?:i (?:think|reckon|guess) )?(?:they|she|he)ll (?:probably )?be (?:after|fishing for)\b|\b(?:i (?:think|reckon|guess) )?(?:they|she|he) (?:will|might) (?:probably )?be (?:after|fishing for)\b/g,
    'they ask',
  ],
  [/\b(?:in private|en prive|en privado|unter vier augen)\b/g, ' '],
  [/\bnon (?:tech\w*|behaviou?ral|coding|verbal|functional|work)\b/g, 'nontechnical'],
  [/\bon the table\b|\bauf den tisch\b|\bsobre la mesa\b|\bsur la table\b/g, 'mention'],
  [/\bkeep (?:(?:it|this|that|my mouth) )?(?:shut|quiet|mum)\b/g, 'secret'],
  [
    /\bnobody ?s business\b|\bnot (?:for|on) (?:the |\w+s )?(?:room|table|agenda|ears|them|public|interview|panel|record|meeting)\b|\bstays? (?:in|on) (?:this|the|my) (?:doc|document|page|file|note|notes|notebook)\b|\bbleibt in (?:diesem|dem) (?:dokument|heft)\b|\bse queda en (?:este|el) (?:documento|cuaderno)\b|\breste dans (?:ce|le) (?:document|carnet|cahier)\b|\b(?:nicht|nix|nichts) (?:furs|fur das) (?:gesprach|interview)\b|\bno (?:es )?para la entrevista\b|\bpas pour l ?entretien\b|\bgeht (?:niemanden|keinen) (?:etwas|was) an\b|\bno (?:es )?asunto de nadie\b|\bregarde personne\b/g,
    'secret',
  ],
];

/** The words of a folded heading; a phrase is one of them. */
export function sensedWords(folded: string): string[] {
  const joined = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), folded);
  return joined.split(' ').filter((word) => word !== '');
}
