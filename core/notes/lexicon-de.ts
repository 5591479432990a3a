import type { Lexicon } from './lexicon.ts';

const FOR = '(?:fur|fuer|an|f)';
const THEM =
  '(?:(?:die |den |das |meine |meinen )?(?:firma|unternehmen|arbeitgeber|interviewer(?:in)?|gesprachspartner(?:in)?|chef(?:in)?|personaler(?:in)?|leitung|schulleitung|bereichsleitung|betrieb|ausbilder(?:in)?|team|gegenseite|gegenuber|kunden|vorgesetzten?)|sie|ihn|die|euch)';
const OTHERS =
  '(?:den |die |das |meinen |meine )?(?:recruiter(?:in)?|headhunter(?:in)?|coach|mentor(?:in)?|berater(?:in)?|arbeitsagentur|arbeitsamt|jobcenter|vermittler(?:in)?|freund(?:in)?|mama|papa|bruder|schwester|partner(?:in)?|mich selbst)';
const QS = '(?:fragen?|rueckfragen|ruckfragen|frgaen)';

/** How people write their notes in German. */
export const GERMAN: Lexicon = {
  language: 'de',
  smallWords:
    'der die das und oder ich nicht mit von zu im ist war ein eine einen einer den dem des auf fur fuer als wie was warum sie wir mein meine meiner habe hat haben bei auch aber nur noch es wenn dass sich am zum zur aus nach bin ihr ihre ihnen mir mich uber kein keine wird werden kann',
  concepts: {
    'others-questions': [
      `${QS} ${FOR} ${OTHERS}`,
      `${OTHERS} fragen`,
      `(?:noch )?(?:zu klaren|klaren|offene (?:punkte|fragen))(?: mit .{0,30})?`,
    ],
    questions: [
      `(?:die |meine |ihre |mogliche |moegliche |typische |haufige |wahrscheinliche |weitere |erwartete |klassische |ubliche |fachliche |schwierige |wichtige |allgemeine |unangenehme )+(?:interview ?|standard ?|stress ?|fach ?)?${QS}(?: .{0,40})?`,
      `${QS} (?:die .{0,40}|von (?:ihnen|denen|der|dem|den|firma|arbeitgeber|interviewer|personalern?).{0,30}|des .{0,30}|der .{0,30}|(?:und|u|&|\\+) antworten|aus .{0,40}|im (?:gesprach|interview|vorstellungsgesprach)|zum uben|zu(?:r|m) .{0,30}|ans? mich|an mich)`,
      `(?:interview|standard|stress|fach|bewerber|verhaltens|fang|klassiker|kern|haupt|test|ubungs|einstiegs|praxis|gesprachs) ?${QS}(?: .{0,30})?`,
      `was (?:sie|die|man|mich)? ?(?:konnten|konnte|werden|wird|wollen)? ?(?:mich )?(?:fragen|gefragt werden (?:kann|konnte)|kommen kann|kommen konnte|gefragt wird)`,
      QS,
      '(?:wurde|wurden) .{2,20} gefragt|(?:das )?(?:haben sie|hat man) .{2,20} gefragt',
      '(?:sie |er |die )?(?:fragten?|hat gefragt|haben gefragt|gefragt(?: wurde)?)(?: mich)?',
      '(?:meine |vorbereitete |fertige |ausformulierte )*(?:antworten|skripte?|textbausteine)(?: .{0,30})?',
      'frage(?:n)? (?:und|&|u) antworten?|f ?& ?a',
      'fragenkatalog|fachfragen|motivationsfragen|situative fragen|zur person|zur motivation|fachliches|fachlich',
    ],
    'to-ask': [
      `(?:(?:meine|eigene|gute|kluge|ein paar) )*${QS} ${FOR} ${THEM}(?: .{0,40})?`,
      `(?:meine|eigene|meine eigenen) ${QS}(?: .{0,40})?`,
      `(?:ruck|rueck|gegen) ?fragen?(?: .{0,40})?`,
      `(?:was|fragen,?) (?:die )?ich (?:noch )?(?:fragen|stellen|wissen)(?: (?:will|mochte|moechte|konnte|kann|wurde|sollte))?(?: .{0,20})?`,
      `(?:will|mochte|moechte|werde) ich (?:noch )?fragen`,
      `(?:selbst|selber|noch|am ende|zum schluss) (?:zu )?fragen(?: stellen)?`,
      `zu fragen|nachfragen|haben sie (?:noch )?fragen(?: an uns)?|noch fragen|${QS} (?:am ende|zum schluss|von mir|meinerseits)`,
      `${QS} an (?!mich\\b|mir\\b).{2,40}`,
    ],
    private: [
      '(?:streng )?(?:privat|vertraulich|geheim|ganz geheim|pers(?:o|oe)nlich(?!\\w* (?:information\\w*|angaben|daten|vorstellung|starken\\w*|entwicklung|eigenschaften|projekte|fahigkeiten|ziele|interessen|werdegang))|intern|heikel)(?:e|es)?(?: .{0,30})?',
      '(?:nur )?(?:fur|fuer) mich(?: (?:selbst|selber|personlich|allein))?|nur (?:fur|fuer) mich.*',
      '(?:das |was ich |darf ich |besser |lieber |bitte |auf keinen fall |keinesfalls )*(?:nicht|nie|niemals) (?:sagen|erwahnen|erwaehnen|ansprechen|verraten|erzahlen|erzaehlen|zugeben|nennen)(?: .{0,30})?',
      'nicht (?:furs|fuers|fur das|im) (?:gesprach|interview).*|no ?gos?|tabu(?:s|themen)?|unter uns|rote linien?',
      '(?:meine )?(?:zweifel|bedenken|sorgen|angste|aengste|bauchschmerzen|bauchgefuhl)(?: .{0,30})?',
      '(?:meine )?(?:gehalts|schmerz|unter|mindest) ?(?:grenze|untergrenze|gehalt|minimum)(?: .{0,20})?|untergrenze|(?:meine )?schmerzgrenze|minimum',
      '(?:andere|weitere|sonstige|zweites|anderes) (?:angebote?|bewerbungen|gesprache|eisen im feuer)',
    ],
    points: [
      '(?:das |die |meine |wichtige |unbedingt |auf jeden fall |noch |muss |was ich |will ich |soll |punkte die ich |dinge die ich )*(?:erwahnen|erwaehnen|ansprechen|unterbringen|betonen|einbringen|einbauen|anbringen|hervorheben|rausstellen|fallen lassen|loswerden|sagen)(?: (?:will|mochte|moechte|muss|soll|sollte|werde))?(?: .{0,20})?',
      '(?:wichtige |meine |zentrale |die )*(?:stichpunkte|stichworte|kernpunkte|kernbotschaften?|hauptpunkte|schlusselpunkte|punkte|botschaften|pluspunkte|highlights|argumente|trumpfe|verkaufsargumente)(?: .{0,40})?',
      '(?:.{0,25} )?(?:unbedingt|auf jeden fall) (?:noch )?(?:sagen|erwahnen|ansprechen|rein|unterbringen)',
      '(?:punkte|dinge|sachen|was)(?: die)?(?: unbedingt)? (?:rein|hinein|mit rein) ?(?:mussen|muss|sollen|sollten)|nicht vergessen|merken|muss rein|unbedingt|unbedingt rein|wichtig',
    ],
    feedback: [
      '(?:das |mein |ihr |sein )?(?:feedback|ruckmeldung(?:en)?|rueckmeldung(?:en)?|kritik|manoverkritik|anmerkungen|kommentare?|tipps|hinweise|verbesserungen|verbesserungsvorschlage)(?: (?:von|aus|vom|zu|zur|zum|nach|der|des|durch|am|beim) .{0,60})?',
      '(?:probe|ubungs|test|mock)(?:gesprachs?|interviews?|durchlauf|lauf)? ?(?:feedback|ruckmeldung|kritik|auswertung)(?: .{0,40})?',
      'was .{2,20} (?:gesagt|gemeint|angemerkt) hat(?: .{0,20})?',
      '(?:besser machen|zu verbessern|verbessern|das lief gut|lief gut|lief schlecht|gut|schlecht|daran arbeiten)',
    ],
    mock: [
      '(?:\\d+ |erste[rs]? |zweite[rs]? |dritte[rs]? |letzte[rs]? |mein )?(?:probe|ubungs|uebungs|test|mock|simuliertes? |general)(?:gesprach|interview|lauf|durchlauf|durchgang|probe)(?: (?:\\d+|mit|vom|am|bei|von) ?.{0,50})?|generalprobe(?: .{0,40})?|ubung mit .{2,30}',
    ],
    'to-dos': [
      '(?:noch )?(?:to ?dos?|zu erledigen|noch (?:zu )?machen|bis (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|dahin)|zu tun|erledigen|aufgaben|checkliste|mitbringen|mitnehmen|einpacken|vorbereiten|vorbereitung|vorher|vor dem gesprach|am tag|am vorabend|kleidung|anziehen|nachschauen|nachlesen|recherchieren|recherche|besorgen|unterlagen)(?: .{0,25})?',
    ],
    links: [
      '(?:nutzliche |hilfreiche |wichtige )?(?:links?|quellen|webseiten?|websites?|adressen|stellenanzeige|ausschreibung|stellenausschreibung|homepage|internet)(?: .{0,20})?',
    ],
    values: [
      'was uns (?:antreibt|leitet|ausmacht|verbindet|wichtig ist)',
      '(?:die |ihre |deren |unsere |unternehmens|firmen|kern|grund|\\w+ )?(?:werte|leitwerte|prinzipien|grundsatze|leitsatze|leitlinien|unternehmenswerte|firmenwerte|kernwerte|leitprinzipien|fuhrungsgrundsatze|fuehrungsgrundsaetze)(?: (?:von|der|des|bei|laut|dort|im|aus|vom) .{0,50})?',
      'wofur (?:sie|die|.{2,20}) (?:stehen|steht)|was (?:ihnen|denen) wichtig ist',
      '(?:werte?|zeigt|passt zu|steht fur|tags?|wert gezeigt|bezug)',
    ],
    mission: [
      '(?:die |ihre |unsere )?(?:mission|leitbild|vision|auftrag|motto|slogan|leitspruch|claim|zweck|unternehmenszweck)(?: (?:laut|von|der|des|auf) .{0,40})?',
    ],
    company: [
      'firma|unternehmen|arbeitgeber|betrieb|schule|klinik|krankenhaus|trager|traeger|organisation|bei|wo|beworben bei',
    ],
    role: [
      '(?:die )?(?:stelle|position|rolle|job|beruf|funktion|beworben als|bewerbung als|als|stellenbezeichnung|ausbildung|ausbildungsplatz)',
    ],
    stories: [
      '(?:die |meine |star ?|beste |wichtigste |eigene |konkrete |erfolgs ?|praxis ?|fall ?)*(?:geschichten|beispiele|stories|storys|erlebnisse|situationen|anekdoten|fallbeispiele|praxisbeispiele|star ?geschichten|star ?beispiele|erfolge|projekte|erfahrungsberichte)(?: .{0,40})?',
    ],
    story: [
      '(?:meine |star ?|praxis ?|fall ?)?(?:geschichte|beispiel|story|erlebnis|anekdote|fall|fallbeispiel|praxisbeispiel)(?: ?(?:nr|#|nummer)? ?\\d{1,2}| [a-h])?',
    ],
    situation: [
      's|situation|wie es war|worum (?:es )?ging(?: es)?|ausgangspunkt|was (?:war los|passiert ist|los war)|lage|ausgangslage|ausgangssituation|hintergrund|kontext|problem|herausforderung|rahmen',
    ],
    task: [
      't|aufgabe|was ich sollte|mein job|mein part|meine aufgabe|was (?:ich tun musste|zu tun war)|ziel|auftrag|verantwortung|meine rolle',
    ],
    action: [
      'a|aktion(?:en)?|handlung(?:en)?|vorgehen|massnahmen?|h|v|umsetzung|was ich (?:gemacht|getan) habe|mein vorgehen|losung|loesung|tatigkeit|schritte|handeln',
    ],
    result: [
      'r|e|ergebnis(?:se)?|wie es (?:ausging|endete|ausgegangen ist)|was (?:dabei )?rauskam|am ende|resultate?|erfolg|wirkung|auswirkung|outcome|folge',
    ],
    lesson: [
      'l|gelernt|lernen|lehre|learnings?|erkenntnis(?:se)?|reflexion|fazit|was ich gelernt habe|was ich mitnehme|moral|lerneffekt|daraus gelernt|heute wurde ich',
    ],
    question: [
      'f ?\\d{0,3}|q ?\\d{0,3}|frage ?\\d{0,3}|interviewer(?:in)?|gefragt|nachfrage(?:n)?|rueckfrage|folgefrage(?:n)?|anschlussfrage',
    ],
    answer: [
      'a ?\\d{0,3}|antwort(?:en)?|meine antwort|entwurf|kurz|kurzfassung|langfassung|kurze antwort|ich|stichworte|version \\d|formulierung|einstieg|kern(?:aussage)?|notizen?',
    ],
    alternate: [
      'oder|auch|alternativ|alt|variante|andere formulierung|anders (?:gefragt|formuliert)|auch (?:gefragt|formuliert) als|bzw|ahnlich|aehnlich|oder auch|auch als|gleiche frage',
    ],
    'answers-which': [
      '(?:passt|geeignet|gut|nutzen|verwenden|einsetzen|einsetzbar|brauchbar) ?(?:auf|fur|fuer|zu|bei)?(?: fragen?)?|beantwortet|fur frage(?:n)?|fur|zeigt|kompetenz(?:en)?|thema|themen|frage(?:n)?',
    ],
    background: [
      '(?:uber|ueber|info(?:s|rmationen)? (?:zu|uber|zur|zum)|fakten(?: zu| uber| zur| zum)?|hintergrund|recherche|allgemeines|firmeninfos?|zahlen|zahlen daten fakten|unternehmensinfos?|eckdaten|aktuelles|news|wissen uber|was ich weiss uber)(?: .{0,40})?',
      '(?:der )?rest|sonst(?:iges| noch)?|(?:noch )?(?:ein paar )?(?:andere|weitere) (?:sachen|dinge|punkte)|alles andere|verschiedenes|dies und das|basics|das wichtigste|rahmendaten',
      'anforderungen(?: .{0,30})?|stellenprofil|die stelle|gesprachspartner(?:in|innen)?|ansprechpartner(?:in)?|teilnehmer|wer|was sie suchen|gesucht|ablauf|profil',
    ],
    logistics: [
      'termin|ort|zeit|uhrzeit|datum|wann|wo|anfahrt|adresse|parken|logistik|dauer|kontakt|organisatorisches|treffpunkt|gesprach|vorstellungsgesprach|formales',
    ],
  },
  topics: {
    introduction: [
      '(?:uber|ueber) mich|(?:selbst|kurz)? ?vorstellung(?: meiner person)?|selbst ?(?:vorstellung|prasentation|praesentation)|(?:mein )?(?:werdegang|lebenslauf|hintergrund|weg)|elevator pitch|pitch|wer (?:bin ich|ich bin)|(?:kurz ?)?vorstellen|zu meiner person|zur person|stellen sie sich (?:kurz )?vor|erzahlen sie (?:was |etwas )?(?:von|uber) sich',
    ],
    'why-company': [
      '(?:warum|wieso|weshalb) (?:wir|uns|ihr|die|sie|hier|diese (?:firma|schule|klinik)|dieses unternehmen|gerade wir|ausgerechnet (?:wir|hier)|bei uns|dieser (?:betrieb|arbeitgeber)|ich (?:hier|dort|bei|zu).*|zu uns)|(?:meine )?motivation|bewerbungsgrund|warum beworben|grunde? fur (?:die|meine) bewerbung|was reizt .{2,20}',
    ],
    'why-role': [
      '(?:warum|wieso|weshalb) (?:die |diese |diesen |dieser |der |das |dieses )(?:stelle|position|job|beruf|rolle|aufgabe|ausbildung|branche|wechsel|studium)(?: .{0,30})?|(?:warum|wieso) ich (?:das|die stelle|den job).*|berufswahl',
    ],
    'why-leave': [
      '(?:warum|wieso|weshalb) (?:der |ein |weg|wechsel|wechseln|gekundigt|gehen|kundigen|kundigung|ich (?:weg|gehe|wechsle|gegangen|wechseln|kundige)|neu|veranderung|jetzt wechseln|verlassen).*|(?:wechsel|kundigungs|trennungs)(?:grund|motiv|grunde|motivation)|grund (?:fur|fuer) (?:den |die )?(?:wechsel|kundigung|trennung)',
    ],
    'why-you': [
      '(?:warum|wieso|weshalb) (?:ich|sie|gerade ich|gerade sie|sollten wir sie.*|soll(?:en|te)? (?:wir|man|ich|sie) .*(?:mich|sie).*)|was (?:ich|bringe ich|kann ich|bringen sie) (?:mit(?:bringe)?|bieten|mitbringen|mit|bieten kann).*|mein mehrwert|alleinstellungsmerkmal|usp',
    ],
    strengths: [
      '(?:meine |ihre |deine |grosste |drei |3 |die )*(?:starken?|staerken?|starke|sterken)(?: (?:von mir|3|drei))?|(?:was )?(?:ich )?(?:gut )?(?:kann|kann ich) (?:gut|besonders gut)',
    ],
    'strengths-and-weaknesses': [
      '(?:meine |ihre |deine )*(?:starken?|staerken?) (?:(?:und|u|&|\\+) )?(?:meine |ihre |deine )?(?:schwachen?|schwaechen?)|(?:meine |ihre )*schwachen? (?:(?:und|u|&) )?starken?',
    ],
    weaknesses: [
      '(?:meine |ihre |deine |grosste |drei |3 |eine |die )*(?:schwachen?|schwaechen?|schwache|entwicklungsfelder?|verbesserungspotential|verbesserungspotenzial|entwicklungsbedarf)',
    ],
    achievement: [
      '(?:mein |meine |grosster |groesster |ihr |ihre |beste |stolz auf )*(?:erfolge?|leistung|stolz|stolzester moment)|worauf (?:ich|bin ich|sind sie) (?:besonders )?stolz.*|stolz auf',
    ],
    failure: [
      '(?:mein |meine |ein |grosster |grosste |grosses |ihr )*(?:fehler|misserfolge?|scheitern|niederlagen?|fehlschlag|ruckschlage?|fehlentscheidung|panne)(?: .{0,20})?|gescheitert',
    ],
    conflict: [
      '(?:umgang mit |ein |team ?|losung von )*(?:konflikte?n?|streit|auseinandersetzung|meinungsverschiedenheit(?:en)?)(?: .{0,30})?|konflikt ?(?:fahigkeit|losung|management|beispiel|situation)',
    ],
    leadership: [
      '(?:meine |ihr )?(?:fuhrung|fuehrung|fuhrungs(?:stil|erfahrung|verstandnis|kompetenz)|fuehrungsstil|mitarbeiter ?fuhrung|team ?leitung|team ?fuhrung|fuhrungsverantwortung|menschen fuhren)',
    ],
    teamwork: ['team ?(?:arbeit|fahigkeit|player)|zusammenarbeit(?: .{0,20})?|arbeiten im team'],
    pressure: [
      '(?:umgang mit |arbeiten unter |unter )?(?:stress|druck|zeitdruck|belastung|hektik)(?:situation(?:en)?|resistenz|bewaltigung)?|belastbarkeit|stressige situation(?:en)?',
    ],
    deadline: ['termin ?druck|(?:enge )?(?:deadlines?|fristen?)|zeitmanagement'],
    priorities: [
      'priorita?(?:ten|eten|sieren|setzung)|prioritaten setzen|organisation|arbeitsorganisation|selbstorganisation',
    ],
    change: [
      '(?:umgang mit )?(?:veranderung(?:en)?|veraenderung(?:en)?|wandel)|flexibilitat|anpassung(?:sfahigkeit)?',
    ],
    ambiguity: ['unsicherheit|ungewissheit|unklare (?:lage|anforderungen|situation)'],
    influence: [
      'uberzeug(?:en|ung|ungskraft)|(?:andere )?uberzeugt|durchsetzung(?:svermogen|sfahigkeit)?|einfluss',
    ],
    criticism: ['(?:umgang mit |mit )?kritik(?:fahigkeit| umgehen)?'],
    learning: ['(?:weiter|fort) ?bildung(?:en)?|lernbereitschaft|etwas neues gelernt|lernen'],
    challenge: [
      '(?:meine |ihre |grosste |groesste |schwierige |die |eine )*(?:herausforderung(?:en)?|schwierige (?:situation|aufgabe|entscheidung))(?: .{0,20})?',
    ],
    'difficult-person': [
      '(?:umgang mit )?(?:schwierige[rn]?|unzufriedene[rn]?|wutende[rn]?|verargerte[rn]?|aggressive[rn]?) (?:kunden?|kollegen?|kollegin|patienten?|gaste?|eltern|mitarbeiter[n]?|angehorige[n]?|schuler|kinder|bewohner|chef)|beschwerden?|reklamation(?:en)?|beschwerdemanagement',
    ],
    initiative: ['(?:eigen)?initiative|eigenverantwortung|verbesserung(?:en)?(?:svorschlag)?'],
    problem: ['problem ?losung|problemlosekompetenz|fehlersuche'],
    decision: ['(?:schwere |schwierige |unpopulare )?entscheidung(?:en)?'],
    safety: [
      '(?:arbeits)?sicherheit|arbeitsschutz|unfall(?:verhutung)?|datenschutz|hygiene|qualitat(?:ssicherung)?',
    ],
    future: [
      '(?:wo (?:sehe ich mich|sehen sie sich|in) )?(?:in )?(?:5|funf|fuenf|3|drei|10|zehn) jahren?(?: .{0,20})?|(?:meine |berufliche |langfristige )*(?:ziele|zukunft|perspektiven?|zukunftsplane|karriereziele|plane)',
    ],
    salary: [
      '(?:mein |meine |ihre )?(?:gehalts?|lohn|verdienst)(?: ?(?:vorstellung(?:en)?|wunsch|frage|erwartung(?:en)?|verhandlung))?|verdienst',
    ],
    availability: [
      'kundigungsfrist|kuendigungsfrist|verfugbarkeit|eintritts(?:termin|datum)|eintritt|(?:fruhester )?starttermin|ab wann|schicht(?:bereitschaft|arbeit|dienst)?|reisebereitschaft|uberstunden|wochenend(?:dienst|arbeit)|nachtschicht|umzug(?:sbereitschaft)?',
    ],
    gap: ['(?:die )?lucken?(?: im lebenslauf)?|lebenslauf ?lucken?|arbeitslosigkeit|auszeit|elternzeit'],
    hobbies: ['hobbys?|freizeit|privates interesse|interessen|ausgleich'],
    experience: [
      '(?:meine |berufs ?|relevante |bisherige )*(?:erfahrung(?:en)?|berufserfahrung|aufgaben|tatigkeiten|kenntnisse|qualifikation(?:en)?|aktuelle stelle|jetziger job)',
    ],
    'about-company': ['was (?:wissen sie|ich weiss|weiss ich) (?:uber|ueber) .{2,30}'],
    drive: ['was (?:mich |sie )?(?:motiviert|antreibt)(?: mich| sie)?|antrieb'],
    style: [
      'arbeits(?:weise|stil)|ideale[rs]? (?:chef|arbeitgeber|job|team)|traumjob|wunschjob|padagogisches konzept',
    ],
    'others-view': [
      '(?:was|wie) (?:wurden )?(?:andere|kollegen|freunde|ihr (?:chef|vorgesetzter)|mein chef|ihre kollegen).*(?:sagen|beschreiben).*|(?:in )?(?:drei|3) (?:worten|adjektiven?)',
    ],
  },
  themes: {
    introduction: [
      'stellen sie sich.{0,20}vor',
      'erzahl\\w* (?:sie |uns |mir |mal )*(?:etwas |was |ein wenig |kurz )*(?:von|uber) (?:sich|dir)',
      'werdegang',
      'wer (?:sind sie|bist du)',
    ],
    'why-company': [
      '(?:warum|wieso|weshalb|wieso) (?:mochten|wollen|moechten|haben|bewerben|interessier).{0,30}(?:bei uns|zu uns|hier|fur uns|unser)',
      'warum (?:wir|gerade wir|unser)',
      'aufmerksam geworden',
      'reizt sie',
    ],
    'why-role': [
      '(?:warum|was).{0,20}(?:diese stelle|diese position|dieser beruf|an der stelle|an dieser stelle|an der aufgabe|diesen beruf)',
    ],
    'why-leave': [
      '(?:warum|wieso|weshalb|aus welchem grund).{0,30}(?:wechsel|verlassen|kundig|weg von)',
      '(?:suchen|wollen) sie (?:\\w+ ){0,3}(?:neue (?:stelle|herausforderung|aufgabe)|neuen job|veranderung|verandern)',
      'wechselgrund',
      'wechselmotiv',
    ],
    'why-you': [
      'warum sollten wir',
      'fur (?:sie|die stelle) entscheiden',
      'bringen sie mit',
      'sie (?:einstellen|nehmen)',
      'gerade sie\\b',
    ],
    strengths: ['\\bstarken?\\b', '\\bstaerken?\\b', 'besonders gut'],
    weaknesses: ['\\bschwach\\w*', '\\bschwaech\\w*', 'entwicklungsfeld', 'verbessern'],
    achievement: ['stolz', 'erfolg', 'leistung'],
    failure: ['fehler', 'scheiter', 'misserfolg', 'schief', 'niederlage', 'ruckschlag'],
    conflict: ['konflikt', 'streit', 'meinungsverschieden', 'auseinandersetzung', 'uneinig'],
    leadership: ['\\bfuhr', '\\bfuehr', '\\bleit(?:en|ung|eten)\\b'],
    teamwork: ['\\bteam', 'zusammenarbeit'],
    pressure: ['stress', 'druck', 'belast', 'hektisch'],
    deadline: ['frist', 'deadline', 'termindruck'],
    priorities: ['priorit', 'organisier'],
    change: ['verander', 'veraender', 'umstellung', 'flexib'],
    ambiguity: ['unsicher', 'unklar', 'ungewiss'],
    influence: ['uberzeug', 'ueberzeug', 'durchsetz'],
    criticism: ['kritik', 'kritisier', 'ruckmeldung'],
    learning: ['gelernt', 'weiterbild', 'fortbild'],
    challenge: ['herausforderung', 'schwierigste', 'schwierige situation'],
    'difficult-person': [
      '(?:schwierig|unzufrieden|wutend|verarger|aggressiv)\\w* (?:kund|kolleg|patient|gast|gaste|eltern|mitarbeit|angehor|schuler|chef)',
      'beschwer',
      'reklamation',
    ],
    initiative: ['initiative', 'eigenverantwort', 'verbesserungsvorschlag', 'verbessert'],
    problem: ['problem'],
    decision: ['entscheid', 'entschied'],
    safety: ['sicherheit', 'unfall', 'arbeitsschutz'],
    future: ['(?:funf|fuenf|5|drei|3|zehn|10) jahren', 'ziele', 'zukunft'],
    salary: ['gehalt', 'verdien', 'lohn'],
    availability: [
      'kundigungsfrist',
      'wann (?:konnen|konnten) sie anfangen',
      'schichtarbeit',
      'schicht arbeiten',
      'reisebereit',
      'fruhestens',
    ],
    gap: ['lucke'],
    hobbies: ['freizeit', 'hobby'],
    experience: ['erfahrung(?:en)? (?:mit|in|als)', 'aktuelle(?:n)? (?:stelle|tatigkeit|job)'],
    'about-company': ['wissen sie (?:uber|von)', 'wissen uber'],
    drive: ['motiviert', 'treibt sie'],
    style: ['arbeitsweise', 'arbeitsstil', 'ideale(?:r|n|s)? (?:chef|arbeit|team)', 'fuhrungsstil'],
    'others-view': [
      '(?:kollegen|freunde|chef|vorgesetzt\\w*).{0,20}(?:beschreiben|sagen)',
      'drei (?:worten|adjektiv)',
    ],
  },
  orders: [
    '(?:bitte |dann |und |also |so )*(?:erzahl(?:en|e|t)?|erzaehl(?:en|e)?|beschreib(?:en|e|t)?|schilder(?:n|e)?|nenn(?:en|e)?|erklar(?:en|e)?|erlauter(?:n|e)?|stell(?:en|e)? (?:sie |dich |dir |sich|euch)|uberzeug(?:en|e) sie|verkauf(?:en|e) sie|fuhr(?:en|e) sie|geb(?:en|e) sie|gib |berichte(?:n)?|begrunde(?:n)?|definiere(?:n)?|angenommen|skizziere(?:n)?|vergleich(?:en|e) sie|fass(?:en|e)? sie)(?:\\b|$)',
    '(?:konnten|konnen|koennten|koennen|wurden|mochten|wollen) sie (?:uns |mir |sich |bitte |kurz |mal |einmal )*(?:etwas |was |ein |eine |einen |von |uber |kurz |sich |ihren |ihre |die )*\\w*.{0,40}(?:erzahlen|beschreiben|nennen|vorstellen|erklaren|schildern|geben|erlautern)',
    '(?:wann|wo|wie|was|warum|wieso|weshalb|womit|worauf|wofur|worin|wodurch|woran|woruber|wovon|welche[rsnm]?|wer|wen|wem|inwiefern|inwieweit|wie (?:gut|lange|viel|viele|oft|wichtig|stark)|seit wann|ab wann|bis wann|fur welche|in welche[rnm]|mit welche[nrm]|an welche[nrm]|bei welche[nrm]|auf welche) (?:\\w+ ){0,3}(?:sie|ihr|ihre|ihrer|ihren|ihrem|ihnen|du|dein|deine|deinen|deiner|deinem|dir|dich|wir sie)\\b',
    '(?:etwas|jemand(?:en)?) (?:worauf|woran|auf (?:das|was)|was|den|das|der|die) (?:sie|du|ihr)\\b',
    '(?:haben|hatten|sind|waren|konnen|konnten|wurden|mochten|wollen|arbeiten|kennen|wissen|gibt es bei ihnen|hast|bist|kannst|wurdest|willst|arbeitest) (?:sie|du)\\b',
    '(?:eine?n? )?(?:situation|beispiel|moment|projekt|fall|erlebnis|gelegenheit|zeit|konflikt|fehler)(?: .{0,20})? (?:in der|in dem|bei dem|bei der|wo|als|fur|den|die|das|der) (?:sie|du|ihr)\\b',
  ],
  questionStarts: [
    '(?:und |aber |also )?(?:was|wie|warum|wieso|weshalb|wo|wohin|woher|wann|wer|wen|wem|womit|worauf|wofur|worin|woran|welche[rsnm]?|inwiefern|inwieweit) (?:ist|sind|war|waren|wird|werden|wurden|wurde|hat|haben|hatte|kann|konnen|konnten|soll|sollte|sollten|macht|machen|gibt|geht|sieht|sehen|lauft|laufen|bringt|bringen|reizt|motiviert|treibt|zeichnet|bedeutet|heisst|viele?|lange|gross|hoch|oft|gut|wurden|tun|tut|passiert|erwarten|erwartet|steht|stehen|darf|muss|wissen|halt|gehen|kommt)\\b',
    '(?:ist|sind|war|wird|werden|gibt|hat|haben|kann|konnen|konnte|konnten|darf|durfen|soll|sollte|muss|mussen|bieten|bietet|wurden|wurde|besteht|bekomme|bekommt|arbeitet|findet|lasst|habt|seid|konnt) (?:es|sie|ich|man|ihr|wir|die|der|das|dort|hier|bei|denn|eine?|dafur)\\b',
  ],
  questionWords: [
    '(?:was|wie|warum|wieso|weshalb|wo|wohin|woher|wann|wer|wen|wem|womit|worauf|wofur|worin|woran|wodurch|welche[rsnm]?|inwiefern|inwieweit)\\b',
  ],
  you: [
    'ihnen',
    'ihrer',
    'ihren',
    'ihrem',
    'ihre',
    'ihr',
    'sie',
    'du',
    'dein',
    'deine',
    'deinen',
    'deiner',
    'deinem',
    'dir',
    'dich',
    'euch',
    'euer',
    'eure',
  ],
  me: [
    'ich',
    'mein',
    'meine',
    'meinen',
    'meinem',
    'meiner',
    'mir',
    'mich',
    'wir',
    'unser',
    'unsere',
    'habe',
    'bin',
  ],
  asksThem: [
    '\\b(?:habt|seid|macht|konnt|bietet|sucht) ihr\\b|\\bbei euch\\b|\\beuer\\b|\\beure\\b|\\bdarf ich\\b',
    '\\b(?:wurde|werde|kann|darf|konnte|muss|soll|bekomme|habe|hatte|durfte) ich\\b',
    '\\b(?:gibt es|bieten sie|wie gross|wie viele|wie ist das team|wie sieht (?:ein|der|die|das)|wie lauft|wie lange (?:sind sie|dauert)|wie geht es (?:nach|weiter|danach)|wann (?:hore|erfahre|bekomme|fallt)|wie (?:wird|werden|ist|sind|hoch)|was erwarten sie|was schatzen sie|was gefallt ihnen|nachste schritte|einarbeitung|probezeit|fluktuation|weiterbildung(?:smoglichkeiten|en)?|homeoffice|vorganger(?:in)?|ubernahme(?:chancen)?|aufstieg|teamgrosse|dienstplan|schichtplan|betriebsrat|krankenstand|uberstunden|bei ihnen)\\b',
    '\\b(?:warum ist die stelle|die stelle (?:frei|neu)|in den ersten (?:wochen|monaten|100|drei|90)|im ersten jahr|typischer (?:tag|arbeitstag|ablauf)|wer (?:arbeitet|ware|ist) (?:mich|mein)|an wen)\\b',
  ],
  asksSelf: [
    '(?:soll|sollte|muss|darf|kann|konnte) ich (?:das|die|den|es|was|uber|von|noch|eine?n?|mein\\w*|krawatte|anzug|zeugnisse)\\b',
    '(?:was|wie|wo|wann|wie viel) (?:soll|sollte|sage|ziehe|muss|mache|kann) ich\\b',
  ],
  privateLines: [
    '\\b(?:nicht|nie|niemals|nix|nichts|keinesfalls|auf keinen fall|bloss nicht|lieber nicht|besser nicht|kein wort)\\b.{0,40}\\b(?:erwahnen|erwaehnen|sagen|ansprechen|verraten|erzahlen|erzaehlen|zugeben|nennen|lastern|ausplaudern|durchblicken lassen|anmerken lassen|thematisieren|preisgeben)\\b',
    '\\b(?:untergrenze|schmerzgrenze|mindestens|minimum|mindestgehalt|unter|nicht unter|absolute[s]? minimum|limit)\\b.{0,30}(?:\\d{2,3} ?k\\b|\\d{2,3} ?\\d{3}|\\d{4,}|[€$£]|euro|brutto)',
    '(?:\\d{2,3} ?k\\b|\\d{4,}|[€$£]|euro|brutto).{0,40}\\b(?:untergrenze|schmerzgrenze|minimum|mindestens|drunter|darunter|nicht weniger|sonst nicht|limit)\\b',
    '\\b(?:anderes|andere|zweites|weiteres|zweite|schriftliches|noch ein|auch ein) angebote?\\b|\\bangebot von\\b(?! (?:zwei|drei|vier|mehreren|\\d))|\\b(?:zusage|angebot) (?:bei|von|liegt)\\b(?! (?:zwei|drei|vier|mehreren|\\d))|\\bauch (?:bei .{2,30} beworben|im gesprach mit)\\b|\\bzweite wahl\\b|\\bweitere bewerbung(?:en)?\\b',
    '\\bbleibt (?:bei mir|unter uns|hier)\\b|\\bbehalte? ich fur mich\\b|\\b(?:nur fur mich|nur fuer mich|unter uns|privat|vertraulich|heimlich|insgeheim|ehrlich gesagt|wahrer grund|eigentlicher grund|in wahrheit|geheim)\\b',
    '\\b(?:sag|sage|erzahl\\w*|verrat\\w*) ich (?:nicht|niemand\\w*|keinem|lieber nicht)\\b',
    '\\bunter \\d{3,}\\b',
    '\\b(?:bin mir (?:nicht|un) ?sicher|unsicher ob|weiss nicht ob|zweifle|zweifel|angst (?:dass|vor|davor)|sorge dass|mache mir sorgen|habe bedenken|bedenken|bauchschmerzen)\\b',
    '\\b(?:gekundigt worden|abmahnung|burnout|schwanger|gefeuert|rausgeworfen|streit mit (?:dem |meinem )?(?:chef|meister|vorgesetzten)|chef ist)\\b',
  ],
  toDoLines: [
    '(?:noch |unbedingt |bitte |nicht vergessen |to ?do |muss |mussen )*.{0,50}\\b(?:ausdrucken|mitnehmen|mitbringen|nachschauen|nachsehen|nachlesen|vorbereiten|anrufen|uben|ueben|besorgen|bugeln|buegeln|einpacken|klaren|raussuchen|heraussuchen|recherchieren|googeln|durchlesen|kopieren|aufladen|buchen|bestellen|testen|auswendig lernen|anschauen|ansehen|wecker stellen|losfahren|lernen|prufen|checken|besprechen|schreiben|schicken|abholen|putzen|waschen|bereitlegen|rauslegen|anfordern|erledigen|nachfragen|parkplatz suchen|kaufen|ausfullen|abschicken|lesen)(?: .{0,20})?$',
    '(?:an )?(?!(?:ich|sie|man|er|wir)\\b)\\w+ (?:fragen|anschreiben|mailen|schreiben|anrufen)(?: ob\\b.*| wegen .*)?$',
    'to ?do\\b|nicht vergessen\\b(?!.*\\b(?:erwahnen|sagen|ansprechen)\\b)',
  ],
  feedbackLines: [
    '(?:[a-z]+ |mein\\w* [a-z]+ |der |die )?(?:[a-z]+ )?(?:sagt|sagte|meint|meinte|fand|findet|hat gesagt|hat gemeint|schlug vor|merkte an|lobte|kritisierte|empfahl|empfiehlt) (?:dass |ich |es |das |die |meine |mein |zu |ich soll)',
    '(?:feedback|ruckmeldung|rueckmeldung|kritik)\\b',
  ],
  pointLines: [
    '(?:unbedingt |noch |nicht vergessen |auf jeden fall |hier |auch |muss |immer )*(?:erwahnen|erwaehnen|ansprechen|einbauen|betonen|unterbringen|einbringen|hervorheben|rausstellen)\\b',
    '.{0,60}\\b(?:erwahnen|erwaehnen|ansprechen|einbauen|betonen|unterbringen|anbringen|einflechten)$',
    '(?:nicht vergessen|wert(?: ist es)? zu (?:erwahnen|sagen))\\b',
  ],
  valueStarts: [
    '.{0,60}\\b(?:webseite|website|seite|homepage|plakat|flyer|aushang|schild|sie|die)(?: (?:im|am|in|an) (?:der |dem )?\\w+)? (?:sagt|sagen|schreibt|schreiben|steht|stehen fur|nennt|nennen) ',
    '(?:die |ihre |deren )?(?:firmen ?)?werte (?:sind |von denen |laut \\w+ )?',
  ],
  alternateStarts: ['(?:oder|auch|bzw)(?: auch)?(?: (?:so|anders))?(?: gefragt)?\\b'],
  pointers: [
    '(?:siehe |s |vgl |wie |nehme |nimm |geschichte |story |beispiel |gleiche |nutze |verwende )+(?:nr|#|nummer)? ?(\\d{1,2})\\b',
    '(?:siehe|vgl|nimm|nehme|nutze|verwende|geschichte|beispiel)\\b',
  ],
  titleWords: [
    'vorstellungs\\w*|bewerbungs\\w*|bewerbung|gesprach|gesprache|gespraech|interview|vorbereitung|notizen|zettel|spick\\w*|fur|fuer|mein|meine|das|die|der|den|dem|am|um|uhr|bei|zum|zur|erste\\w*|zweite\\w*|runde|termin|telefon\\w*|video\\w*|stichpunkte|und|als|stelle|montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|unterlage\\w*|plan|fragen|antworten|ausbildungsplatz|morgen|vom|mit',
  ],
  jobWords: [
    '\\w*(?:leiter|leitung|fuhrer|kraft|pfleger|pflegerin|schwester|lehrer|ingenieur|entwickler|techniker|mechaniker|mechatroniker|elektriker|elektroniker|kaufmann|kauffrau|kaufleute|verkaufer|berater|assistent|assistenz|sachbearbeiter|sachbearbeitung|meister|fahrer|arbeiter|erzieher|therapeut|arzt|arztin|manager|koch|kochin|kellner|planer|architekt|analyst|referent|spezialist|koordinator|disponent|buchhalter|controller|jurist|anwalt|richter|padagoge|padagogin|tischler|schreiner|maler|installateur|anlagenmechaniker|lagerist|logistiker|azubi|auszubildende|auszubildender|praktikant|werkstudent|trainee|redakteur|gestalter|designer|administrator|informatiker|chemiker|laborant|biologe|forscher|verwalter|wart|beamter|beamtin|polizist|feuerwehrmann|trainer|friseur|backer|gartner|landwirt|prufer|monteur|schlosser|schweisser|maurer|dachdecker|zimmermann|hebamme|apotheker|psychologe|sozialarbeiter|betreuer|chef|vorarbeiter|hausmeister)(?:in|innen|en|er|s|n)?',
  ],
  atWords: ['bei', 'beim', 'fur', 'fuer', '@'],
  prompts: {
    introduction: 'Erzählen Sie uns etwas über sich.',
    'why-company': 'Warum möchten Sie bei uns arbeiten?',
    'why-role': 'Warum möchten Sie diese Stelle?',
    'why-leave': 'Warum möchten Sie die Stelle wechseln?',
    'why-you': 'Warum sollten wir uns für Sie entscheiden?',
    strengths: 'Was sind Ihre Stärken?',
    'strengths-and-weaknesses': 'Was sind Ihre Stärken und Ihre Schwächen?',
    weaknesses: 'An welcher Schwäche arbeiten Sie?',
    achievement: 'Auf welchen Erfolg sind Sie stolz?',
    failure: 'Erzählen Sie von einem Mal, als etwas schiefging.',
    conflict: 'Erzählen Sie von einem Konflikt, und wie Sie damit umgegangen sind.',
    leadership: 'Erzählen Sie von einem Mal, als Sie andere geführt haben.',
    teamwork: 'Erzählen Sie von einem Mal, als Sie im Team gearbeitet haben.',
    pressure: 'Wie arbeiten Sie unter Druck?',
    priorities: 'Wie entscheiden Sie, was zuerst kommt?',
    change: 'Erzählen Sie von einer Veränderung, auf die Sie sich einstellen mussten.',
    challenge: 'Was war Ihre größte Herausforderung?',
    'difficult-person': 'Erzählen Sie vom Umgang mit einem schwierigen Menschen.',
    criticism: 'Wie gehen Sie mit Kritik um?',
    decision: 'Erzählen Sie von einer schwierigen Entscheidung.',
    safety: 'Was bedeutet Sicherheit für Sie in dieser Arbeit?',
    future: 'Wo sehen Sie sich in fünf Jahren?',
    salary: 'Welches Gehalt stellen Sie sich vor?',
    availability: 'Wann könnten Sie anfangen?',
    gap: 'Was war in der Lücke in Ihrem Lebenslauf?',
    hobbies: 'Was machen Sie in Ihrer Freizeit?',
    experience: 'Welche Erfahrung bringen Sie mit?',
    'about-company': 'Was wissen Sie über uns?',
    drive: 'Was motiviert Sie?',
    style: 'Wie würden Sie Ihre Arbeitsweise beschreiben?',
    'others-view': 'Wie würden andere Sie beschreiben?',
  },
};
