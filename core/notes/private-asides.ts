/** How people put aside what they will keep to themselves, without any word for a secret. */
const ASIDES: readonly string[] = [
  // Nobody is to know.
  '(?:dont|doesnt|do not|does not) (?:need|have) to (?:know|hear)|need(?:nt| not) (?:know|hear)|(?:should|must)(?:nt| not) (?:know|find out|hear about|learn of)',
  '(?:muss|mussen|brauch\\w*|soll\\w*|darf|durfen) (?:\\w+ ){0,4}(?:nicht|nix|nie|niemand|keiner) (?:wissen|erfahren|horen|mitkriegen|mitbekommen)|geht (?:die|sie|den|ihn|euch) nichts an',
  'no (?:hace falta que|tienen? por que|deben?|tienen? que|necesitan?) (?:\\w+ )?(?:saber\\w*|sepan?|enterar\\w*|enteren?)|q(?:ue)? no se (?:enter\\w+|sepa|note)|no (?:se|les?) importa ni',
  '(?:n ont?|ont?) pas (?:besoin|a) (?:de )?(?:le )?savoir|(?:ca|cela) (?:ne )?(?:les|le|la) regarde pas|(?:ne )?(?:doi\\w+|faut) pas qu\\w* (?:\\w+ )?(?:sache\\w*|apprenne\\w*)',
  '(?:dont|do not) want (?:them|her|him|anyone|anybody) to (?:know|find|hear|see)|(?:my|current|old|present) (?:boss|manager|employer|work|company|team|school) (?:does ?nt|does not|dont|do not) know',
  '(?:chef\\w*|firma|kollegen|arbeitgeber|meister\\w*) (?:weiss|wissen) (?:davon |noch )*(?:nichts|nicht|nix)|(?:jef[ea]|empresa|companeros)(?: actual)? no (?:lo )?saben?|n est pas (?:encore )?au courant|ne sont pas (?:encore )?au courant',
  // The subject is not to be opened.
  'leave (?:(?:the|my|that|this) )?(?:\\w+ ){1,3}out$|^(?:not a word|nothing|no word) (?:about|on|of)\\b|keep (?:\\w+ ){1,4}out of (?:it|this|that)$|(?:keep|stay|be) (?:it |this |that )?vague\\b|gloss over|brush over|play (?:it |this |that )down|let (?:it )?slip|steer clear|stay (?:well )?(?:off|away from|clear)|(?:dont|do not|never) name (?:the|him|her|them|names|any)\\b',
  '(?:bloss|besser|lieber|gar) (?:nichts|nix) (?:von|uber|zu|dazu)|thema (?:\\w+ ){0,3}(?:umgehen|meiden|vermeiden|aussparen)|vage bleiben',
  'mejor no$|(?:evitar|eviter|evitare) (?:(?:el|la|los|las|le|les|l|ce|de) )?(?:tema|asunto|sujet|parler|hablar|argomento)\\b|me guardo (?:lo|el|eso|esto)\\b|quedarme en lo vago',
  'laisse\\w* tomber (?:l|le|la|les|cette|ce)\\b|ne (?:le |la |leur |lui |en )?(?:dirai|parlerai|mentionnerai|raconterai) (?:pas|rien)|rester vague',
  '(?:dont|do not|not|never) (?:use|tell|pick|take) (?:the|my|that) (?:\\w+ ){0,3}(?:one|story|example)\\b|say nothing$|(?:goes|go) no further',
  '(?:nicht|nie) (?:die |das )?(?:geschichte|beispiel)\\b|(?:nichts|nix) sagen$|(?:noem|zeg|vertel|meld) ik (?:\\w+ )?niet|niks (?:van )?zeggen$',
  'no (?:usar|contar|sacar) (?:la|lo|el) de\\b|no decir nada$|no sale de aqui',
  'ne pas (?:prendre|raconter|sortir|utiliser) (?:celle|celui|l histoire)\\b|ne rien dire$|ne sort pas d ici|(?:ca|cela|tout ca) je (?:le )?garde\\b|je ne (?:le )?dis (?:pas|rien)\\b',
  // What is so in truth.
  'honestly (?:its|it is) (?:mostly|just|only|all|about|the)\\b|^truth\\b(?! (?:be|in|table))|true story\\b|not sure i (?:even|really) want',
  'eigentlich (?:will|wollte|mochte|mag) ich (?:nur|bloss|einfach)|ehrlicherweise|um ehrlich zu sein|en el fondo (?:es|lo|quiero|solo)|au fond (?:c est|je|ce)\\b',
  '(?:dont|do not|never|not to|better not|wont) (?:open (?:this|that|the|it)|go near|go there|get into|get onto|dwell on|be drawn)\\b',
  'thema (?:nicht|meiden|umgehen|vermeiden)|nicht von (?:mir aus|selbst|allein|selber)\\b|(?:lass|lasse) ich (?:weg|raus|aus|unerwahnt)|(?:weg|raus|aus)(?:zu)?lassen$|kein wort\\b',
  '(?:no|ni) (?:sacar|abrir|tocar|meterme|entrar|meterse) (?:\\w+ ){0,2}(?:tema|asunto|ahi|eso|esto)|(?:me )?lo (?:dejo fuera|omito|callo)|ni (?:palabra|mu)\\b|por iniciativa propia no',
  '(?:ne )?pas (?:ouvrir|lancer|amener|mettre) (?:\\w+ ){0,2}(?:sujet|tapis|table)|(?:laisser|mettre) (?:\\w+ )?de cote|pas un mot|motus|(?:a )?garder pour (?:moi|soi)|de moi meme non',
  '(?:niet|non|nao) (?:zelf )?(?:over beginnen|ter sprake brengen|tirar fuori|puxar o assunto)|voor mezelf houden|tenere per me|guardar para mim',
  // Only once it is theirs to know.
  '(?:only|tell|raise|mention|say|bring \\w+ up|bring up|ask|discuss|not|wait|keep|leave) (?:\\S+ ){0,5}?(?:after|once|until|till|when|before) (?:\\S+ ){0,4}?(?:offer|contract|probation)\\b',
  '(?:erst|nicht vor|bis|wenn) (?:\\w+ ){0,3}?(?:zusage|vertrag|probezeit|angebot da|unterschrift)\\b',
  '(?:solo|cuando|despues de|hasta|tras|no antes de|una vez) (?:\\w+ ){0,4}?(?:oferta|contrato|firma\\w*)\\b',
  '(?:apres|une fois|pas avant|quand|jusqu a) (?:\\w+ ){0,4}?(?:offre|promesse|contrat|signature|signe)\\b',
  '(?:once|when|after|only if) (?:im|i am|they have|theyve) (?:hired|signed|in$)|wenn ich (?:drin|eingestellt|unterschrieben)\\b|(?:ya|cuando|despues de|hasta) (?:que |q )?me contrat\\w+|(?:une fois|quand je serai) (?:embauchee?|signee?)\\b',
  '(?:not|isnt|still not) (?:public|official|announced|out) yet|noch nicht (?:offiziell|offentlich|spruchreif)|(?:aun|todavia) no es (?:oficial|publico)|pas encore (?:officiel|public|annonce)|nog niet officieel|non ancora ufficiale|ainda nao e oficial',
];

const ASIDE = new RegExp(`\\b(?:${ASIDES.join('|')})`);

/** Whether a folded text says that something is left aside. */
export function setsAside(folded: string): boolean {
  return ASIDE.test(folded);
}
