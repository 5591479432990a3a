import { meantWord } from './meant-word.ts';

/** What one word of a heading says about the lines below it, in whatever language. */
export type Sense =
  | 'not'
  | 'say'
  | 'tell'
  | 'learn'
  | 'thing'
  | 'ask'
  | 'answer'
  | 'likely'
  | 'must'
  | 'appear'
  | 'i'
  | 'me'
  | 'they'
  | 'them'
  | 'for'
  | 'only'
  | 'secret'
  | 'remark'
  | 'said'
  | 'rehearsal'
  | 'value'
  | 'believe'
  | 'story'
  | 'to-do'
  | 'link'
  | 'filler';

/** Words by their sense, folded; a star stands for any ending. A word may have several senses. */
const WORDS: Readonly<Record<Sense, string>> = {
  not:
    'non ni kein neither not dont never avoid no nothing wont cannot cant shouldnt mustnt without ' +
    'nicht nie niemals kein keine nichts nix vermeiden bloss ohne ' +
    'nunca jamas evitar nada sin ' +
    'ne pas jamais eviter rien sans surtout',
  tell:
    'overshare told dirlo word words wort palabra mot digo cuento menciono dis parle sage erwahne say saying mention* raise tell bringup talk speak discuss disclose reveal volunteer admit share ' +
    'sagen sag erwahn* ansprechen nennen erzahl* verraten preisgeben zugeben reden ' +
    'decir* digas mencion* contar* cuentes hablar* hables comentar* sacar revelar admitir nombrar ' +
    'dire dites mentionn* parler parles evoqu* abord* raconter avouer reveler',
  say:
    'sepan oigan sachent entendent say mention* raise tell bring* talk share disclose reveal discuss volunteer drop land bringup getin stress highlight* emphasi* plug ' +
    'slip squeeze weave smuggle sneak sell admit points point facts messages message bullets ' +
    'strengths proofs brag selling talking ' +
    'sagen erwahn* ansprechen nennen erzahl* verraten unterbringen einbauen einflechten einstreuen loswerden betonen rein anbringen ' +
    'reinbringen punkte argumente pluspunkte trumpfe vorkommen fallen hervorheben preisgeben zugeben ' +
    'decir mencionar contar cuento hablar comentar soltar colar sacar destacar recalcar resaltar meter puntos argumentos bazas digo ' +
    'subrayar nombrar revelar admitir remarcar ' +
    'dire mentionner parler evoquer glisser placer caser souligner raconter aborder citer rappeler insister atouts arguments sortir avouer ' +
    'reveler ressortir',
  learn:
    'hear know learn understand remember include cover push repeat realise realize see notice horen wissen merken erfahren herausfinden rausfinden rausbekommen saber sepan oigan recordar averiguar enterarme descubrir ' +
    'savoir sachent entendre retenir decouvrir comprendre',
  thing:
    'things thing stuff what bits bit that which topics items something ones list ' +
    'was dinge sachen themen das liste ' +
    'cosas que lo temas algo lista cositas ' +
    'choses ce qu sujets trucs quoi liste',
  ask:
    'ask asks asked asking question* qs queries q ' +
    'frag* ruckfragen gegenfragen ' +
    'pregunt* dudas consult* ' +
    'demand* poser interrog*',
  must:
    'must have has need needs got gotta should definitely absolutely sure ' +
    'muss mussen soll sollen unbedingt sicher ' +
    'tienen tiene tengo debe deben hay obligatorio si ' +
    'doit doivent faut absolument',
  appear:
    'come comes out appear emerge surface ' +
    'vorkommen rauskommen raus fallen auftauchen rein ' +
    'salir salga salgan aparecer caer caigan ' +
    'sortir sorte sortent ressortir apparaitre tomber',
  answer: 'answer* responses antwort* respuesta* contest* reponse* replies scripts',
  likely:
    'kommt kommen dran drankommen rankommen bestimmt caer caigan salir tomber tombent sure surely likely possible probable common typical expect* standard classic usual potential practice tricky might may could will probably ' +
    'wahrscheinlich* mogliche typische haufige klassiker erwart* konnten ubliche ' +
    'probables posibles tipicas frecuentes comunes pueden podrian suelen clasicas esperadas caen ' +
    'probables frequentes classiques possibles attendues vont peuvent risquent types attends attendre attend espero rechne erwarte',
  i: 'i my mine own ill id im ich mein meine meinerseits eigene eigenen selber selbst quiero quisiera yo mi mis mias propias je j mes mon ma miennes',
  me: 'me myself self oneself us mich mir uns mi nos moi m nous',
  they:
    'they he she theyll sie er man ellos ellas ella ils elles elle interviewer* interviewers panel employer company ' +
    'firma chef chefin personaler* arbeitgeber gesprachspartner* empresa entrevistador* jef* tribunal recruteur* jury entreprise etablissement patron*',
  them:
    'them him her their ihnen denen ihn ihr ihre ihren leur leurs eux lui les ellos ellas sus su employer interviewer* panel company team manager boss ' +
    'firma chef chefin personaler* arbeitgeber gegenuber empresa entrevistador* jef* director* tribunal recruteur* jury entreprise patron* employeur equipe',
  for: 'for to an para a al pour 4 fur',
  only: 'only just keep nur bleibt fur solo solamente guardar seulement juste garder rien alone eyes',
  secret:
    'private* secret* confidential hush personal sensitive forbidden taboo* schtum shtum shh quiet offlimits redlines underwraps worries doubts fears misgivings reservations ' +
    'privat* geheim* vertraulich* heikel* tabu* psst verschwiegen schweigen klappe sorgen zweifel bedenken bauchweh ' +
    'privad* secreto* confidencial* callar callarme prohibido calladit* miedos temores ' +
    'prive* confidentiel* perso tabou* chut taire interdit* secrets doutes craintes',
  remark:
    'commento commenti kommentar comentario commentaire feedback fb tips advice comments comment critiques verdict remarks debrief reaction impressions pointers ' +
    'ruckmeldung* feedback anmerkungen kritik hinweise tipps kommentar* eindruck fazit ' +
    'comentarios opinion consejos observaciones devolucion critica* correcciones ' +
    'retour* remarques avis commentaires conseils',
  said:
    'noticed remarque observo noto senalo marco bemerkt angemerkt bemangelt angekreidet gemerkt aufgefallen remarqu* flagged spotted corrected said says told thought thinks noticed reckons reckoned meinte meint sagte sagt gesagt fand dijo dice comento opino opina ' +
    'dijeron corrigio dit disait trouve pense',
  rehearsal:
    'listened zugehort escucho ecoute abgefragt grilled quizzed mock* practice practise practised practiced practising practicing rehears* dry roleplay runthrough trial ' +
    'probe probelauf probegesprach* probeinterview* probevortrag ubung* ubungsgesprach* geubt uben generalprobe testgesprach* testlauf simulation* ' +
    'ensay* simulacro* practica practicamos practique practicando prueba simulaci* ' +
    'blanc repetition* repete entrain* essai oefen* geoefend proefgesprek ensaio treino',
  value:
    'devise lema motto leitspruch wahlspruch slogan promise promises versprechen promesas promesses compromisos leitgedank* leitsatz* grundsatz* valor valeur principle prinzip ethos values value principles pillars beliefs credo ethos tenets commitments behaviours behaviors ' +
    'werte wert leitbild leitsatze leitlinien grundsatze prinzipien unternehmenswerte firmenwerte leitgedanken leitplanken ' +
    'valores principios pilares ideario ' +
    'valeurs principes piliers engagements charte',
  believe:
    'repeat repeats repeating repeated repiten repite repetent repete wiederholen hire hiring seek buscan suchen recherchent cherchent valued prize rules regeln reglas regles worte mots words valoran schatzen stand stands care believe believes matters stehen steht glauben wichtig zahlt ausmacht ' +
    'importa importan creen defienden valoran presumen destacan tiennent tient croient defendent compte affichent werben wirbt',
  story:
    'story stories examples star stars anecdotes cases soar ' +
    'beispiele beispielen geschichten erlebnisse* anekdoten ' +
    'historias ejemplos anecdotas casos ' +
    'histoires exemples anecdotes recits',
  'to-do':
    'do sort print bring* pack check buy homework admin chores errands finish before tasks ' +
    'erledigen tun offen noch vorher mitnehmen vorbereiten besorgen packen klaren aufgaben ' +
    'hacer pendiente* llevar preparar tareas antes falta mirar ' +
    'faire prevoir preparer apporter avant reste taches verifier',
  link: 'link* url* sources websites enlaces liens quellen webs',
  filler:
    'ive whatever happens matter anyhow passiert egal pase passe arrive coute forget forgetting vergessen olvidar olvide olvidarme oublier oublie hago haces wanna gonna w off mr mrs ms dr herr herrn frau sr sra senor senora don dona mme esto eso das dies ca cela hat hab habe has had ha ai make making sure after mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche ok also over wieder noch chez tous trois three the a an of at on in and or with from by is are be it this these those there here up across out about when while after as so ' +
    'good best key main strong important great big small top nice two three four five all some any few more most other new ' +
    'want need must should would like have has get getting going try can please really definitely absolutely end day interview ' +
    'somewhere somehow anyway back turn we our final last first time work through session round today yesterday tonight ' +
    'der die dem den des ein eine einen und oder mit von vom zum zur im am in auf aus bei nach vor ist sind wenn dass auch bitte mal ' +
    'muss mussen soll sollte zu auxquelles auxquels lesquelles denen wanna gonna got if poss possible moglich posible pls plz please porfa svp sundays mondays tuesdays wednesdays thursdays fridays saturdays will mochte kann konnen werden wird unbedingt gut gute wichtige drei zwei schluss ende gesprach ' +
    'interview heute gestern dann so alles hier wo wofur laut ' +
    'el la los las un una unos unas de del y o con en por es son se si ser como sobre cuando despues algun alguna momento quiero ' +
    'tengo debo hay voy puedo hacer final entrevista hoy ayer bien buenas importantes tres dos hora muy cada le ' +
    'le la l un une des du de d et ou avec dans en sur par est sont se si aussi quand apres veux dois faut vais peux bien bonnes ' +
    'importants trois deux fin entretien hier absolument coup sur tout toute tous',
};

const exact = new Map<string, Sense[]>();
const stems = new Map<string, Sense[]>();
for (const [sense, words] of Object.entries(WORDS) as [Sense, string][]) {
  for (const word of new Set(words.split(' '))) {
    const isStem = word.endsWith('*');
    const table = isStem ? stems : exact;
    const key = isStem ? word.slice(0, -1) : word;
    table.set(key, [...(table.get(key) ?? []), sense]);
  }
}

const MIN_STEM = 3;
const NONE: readonly Sense[] = [];

/** Notes have fewer words than this; when there are more, those looked up are forgotten. */
const MAX_KEPT = 8000;
const kept = new Map<string, readonly Sense[]>();

/** The senses that a folded word may have. */
export function sensesOf(word: string): readonly Sense[] {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found = lookUp(word);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(word, found);
  return found;
}

function lookUp(word: string): readonly Sense[] {
  const own = exact.get(word) ?? NONE;
  const stem = longestStem(word);
  if (own.length + stem.length > 0) return [...new Set([...own, ...stem])];
  return exact.get(meantWord(word, exact) ?? '') ?? NONE;
}

function longestStem(word: string): readonly Sense[] {
  for (let length = word.length; length >= MIN_STEM; length -= 1) {
    const found = stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return NONE;
}
