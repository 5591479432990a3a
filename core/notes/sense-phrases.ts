import { wordsOf } from './fold-text.ts';

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
  [
    /\b(?:picked up(?: on)?|pointed out|pulled me up on|se fijo(?: en)?|hizo ver|a releve|a pointe)\b/g,
    'noticed',
  ],
  [
    /\b(?:(?:things?|bits?|stuff|what|all)(?: (?:that|which))? went (?:\w+ )?(?:badly|wrong|well|ok|okay|fine|better|right)|was (?:\w+ )*(?:gut|schlecht|schief|daneben|besser) (?:lief|ging|war|gelaufen ist|gegangen ist)|was (?:nicht|noch nicht|weniger) (?:\w+ )?(?:lief|klappte|sass|geklappt hat|gelaufen ist)|(?:lo|cosas) que (?:me )?(?:salio|salieron|fue|fueron|fallo|fallaron)(?: (?:bien|mal|regular))?|ce qui (?:n )?(?:a|est|s est)(?: (?:pas|moins|bien|mal))? (?:marche|peche|cloche|bien passe|mal passe|passe))\b/g,
    'feedback',
  ],
  [
    /\b(?:(?:stay|steer|keep)(?: (?:well|right))? (?:off|clear(?: of)?|away(?: from)?)|hands off|finger weg(?: von)?|hande weg|drumherum reden|(?:no|ni) tocar|ne pas toucher(?: a)?|passer sous silence)\b/g,
    'secret',
  ],
  [
    /\b(?:(?:inside|inner) voice|innere stimme|voz interior|voix interieure|unfiltered|ungefiltert|sin filtros?|sans filtre)\b/g,
    'secret',
  ],
  [
    /\b(?:under my hat|leave at home|skeletons(?: in (?:the|my) (?:closet|cupboard))?|if im honest|honest (?:bits?|truth)|not theirs)\b|^(?:the )?real reasons?$/g,
    'secret',
  ],
  [
    /\b(?:(?:they|she|he) (?:dont|do not|doesnt|neednt) need to know|(?:nicht|nie|niemand|keiner) (?:zu )?(?:wissen|erfahren) (?:muss\w*|brauch\w*|soll\w*|darf|durfen)|geht (?:die|sie|den|ihn) nichts an|no (?:les|le) (?:importa|incumbe)|(?:no )?(?:tienen?|necesitan?|deben?) (?:que |por que )?(?:no )?saber|ne (?:les|le|la) regarde pas|n ont? pas (?:a|besoin de) (?:le )?savoir)\b/g,
    'secret',
  ],
  [
    /\b(?:(?:fur )?meine augen|(?:esto )?no sale de aqui|ne sort pas d ici|(?:klappe|mund) halten|inoffiziell|me callo|entre tu y yo|(?:cosas|asuntos) mi[ao]s|ne (?:le )?dirai pas|entre moi et moi)\b|^(?:(?:mal|ganz) ehrlich|ehrlich gesagt|la verdad|en vrai|la verite|(?:the|my) truth)$/g,
    'secret',
  ],
  [
    /\b(?:(?:stuff|things|bits|what)(?: i (?:need|have|ought))? to (?:fix|polish|tighten(?: up)?|tidy up|change|do better|improve)|(?:two|2) cents|where i (?:fell down|lost \w+|rambled|went wrong|tripped(?: up)?)|how it went|do better(?: next time)?)\b/g,
    'feedback',
  ],
  [
    /\b(?:(?:was ich |das muss ich )?besser (?:machen|werden)(?: muss| soll| kann)?|(?:lo |cosas )?que (?:tengo que|debo|hay que|puedo) (?:mejorar|pulir|corregir|cambiar)|cosas (?:a|por|para|que) (?:pulir|mejorar|corregir)|lo que (?:vio|le (?:chirrio|gusto|parecio|llamo la atencion|sono))|(?:ce que )?je (?:dois|peux) (?:mieux faire|ameliorer|corriger|travailler)|a (?:corriger|retravailler|mieux faire))\b/g,
    'feedback',
  ],
  [
    /\b(?:a (?:placer|glisser|caser|citer|mentionner)|(?:unbedingt|noch) (?:einbauen|unterbringen)|que (?:colar|meter)) (?:absolument|a tout prix|si possible|quelque part|si o si|como sea)\b/g,
    'things mention',
  ],
  [/\b(?:find(?:ing)?|figure) out\b/g, 'know'],
  [
    /\b(?:bound|sure|likely|going) to come up\b|\b(?:might|may|could|will|always) comes? up\b|\busual suspects\b|\bkommt (?:sicher|bestimmt|immer|gern) dran\b|\b(?:puede|suele|va a) (?:caer|salir)\b|\b(?:ca|elle|elles) (?:va|vont|peut|peuvent) tomber\b|\b(?:les|las|die) (?:classiques|clasicas|klassiker)\b/g,
    'they ask',
  ],
  [
    /\bin my favou?r\b|\b(?:ace|trump) cards?\b|\bfur mich spricht\b|\ba mi favor\b|\b(?:puntos|cosas) a favor\b|\bmes (?:plus|points forts a dire)\b|\b(?:numbers|figures|zahlen|cifras|datos|chiffres) (?:to (?:drop|use|land|get in)|zum (?:einstreuen|sagen)|para (?:colar|soltar|decir)|a (?:placer|glisser|caser|citer))\b/g,
    'must mention',
  ],
];

/** Most headings have none of them, which one look tells. */
const ANY = new RegExp(PHRASES.map(([{ source }]) => source).join('|'));

/** The words of a folded heading; a phrase is one of them. */
export function sensedWords(folded: string): readonly string[] {
  if (!ANY.test(folded)) return wordsOf(folded);
  const joined = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), folded);
  return joined.split(' ').filter((word) => word !== '');
}
