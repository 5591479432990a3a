import type { Lexicon } from './lexicon.ts';

/** What a lexicon of a few words leaves out. */
const NOTHING: Omit<
  Lexicon,
  | 'language'
  | 'smallWords'
  | 'concepts'
  | 'topics'
  | 'orders'
  | 'questionStarts'
  | 'questionWords'
  | 'you'
  | 'me'
> = {
  themes: {},
  asksThem: [],
  asksSelf: [],
  privateLines: [],
  toDoLines: [],
  feedbackLines: [],
  pointLines: [],
  valueStarts: [],
  alternateStarts: [],
  pointers: [],
  titleWords: [],
  jobWords: [],
  atWords: [],
  prompts: {},
};

/** The most common turns of Italian notes. */
export const ITALIAN: Lexicon = {
  ...NOTHING,
  language: 'it',
  smallWords:
    'il lo la gli le un una di del della che e o in a al per con non sono ho mi mio mia io si come quando ma piu molto anche perche dove nel nella dei delle alla cosa ha era questo questa',
  concepts: {
    questions: [
      '(?:possibili |probabili )?domande(?: (?:possibili|tipiche|frequenti|tecniche|e risposte|colloquio|del colloquio|che .{2,40}))?',
      '(?:le mie )?risposte',
    ],
    'to-ask': [
      '(?:le )?mie domande|domande (?:per (?:loro|l azienda|il .{2,30}|la .{2,30})|da fare(?: .{0,20})?|mie|che faccio io|finali|all azienda)|da chiedere|chiedere',
    ],
    private: ['privat[oi]|riservat[oi]|solo per me|non dire|non menzionare|da non dire|dubbi|minimo'],
    points: [
      '(?:punti|cose|temi) (?:chiave|da (?:dire|menzionare|citare|sottolineare))|da (?:dire|menzionare|citare|sottolineare)|punti chiave',
    ],
    feedback: ['feedback(?: .{0,40})?|commenti(?: di .{2,30})?|da migliorare|riscontri'],
    mock: ['simulazion[ei](?: .{0,40})?|prova (?:con|colloquio) .{0,40}'],
    'to-dos': ['da fare|cose da fare|da portare|preparare|prima del colloquio|checklist'],
    links: ['link|siti|fonti|annuncio'],
    values: ['(?:i |loro )?valori(?: .{0,40})?'],
    mission: ['(?:la )?missione|mission|scopo'],
    company: ['azienda|societa|ditta|ente'],
    role: ['ruolo|posizione|posto|mansione'],
    stories: ['(?:le mie )?storie|esempi|esperienze|aneddoti'],
    story: ['(?:storia|esempio)(?: ?\\d{1,2})?'],
    situation: ['s|situazione|contesto'],
    task: ['t|compito|obiettivo'],
    action: ['a|azion[ei]|cosa ho fatto'],
    result: ['r|risultat[oi]'],
    lesson: ['l|lezione|cosa ho imparato|imparato'],
    question: ['d ?\\d{0,3}|domanda ?\\d{0,3}'],
    answer: ['risposta|r ?\\d{1,3}'],
    alternate: ['oppure|anche|o'],
    background: ['(?:su(?:ll)? .{0,20}|informazioni|l azienda|ricerca)'],
    logistics: ['data|ora|luogo|dove|quando|contatto'],
  },
  topics: {
    introduction: [
      '(?:su di me|presentazione|presentarmi|chi sono|mi parli di lei|parlami di te|il mio percorso)',
    ],
    'why-company': ['perche (?:noi|qui|questa azienda|voglio lavorare.*)|motivazion[ei]'],
    'why-role': ['perche (?:questo|il) (?:ruolo|lavoro|posto|mestiere)'],
    'why-leave': ['perche (?:lascio|cambiare|me ne vado|voglio cambiare).*'],
    'why-you': ['perche (?:io|me|assumermi)|cosa porto'],
    strengths: ['(?:i miei )?(?:punti di forza|pregi)'],
    weaknesses: ['(?:i miei )?(?:punti deboli|difetti)|pregi e difetti'],
    conflict: ['conflitt[oi](?: .{0,30})?'],
    failure: ['(?:un )?(?:errore|fallimento)(?: .{0,20})?'],
    pressure: ['(?:gestione dello )?stress|lavorare sotto pressione'],
    teamwork: ['lavoro di squadra|lavoro in team'],
    future: ['(?:tra )?(?:5|cinque) anni|obiettivi'],
    salary: ['(?:ral|stipendio|retribuzione|aspettative economiche)'],
    availability: ['disponibilita|preavviso'],
  },
  orders: [
    '(?:mi parli|parlami|ci parli|mi racconti|raccontami|ci racconti|descriva|descrivi|mi descriva|mi dica|dimmi|mi faccia|fammi|spieghi|spiegami|si presenti|presentati|immagini)\\b',
    '(?:perche|come|cosa|che cosa|quali|quale|quando|dove) (?:\\w+ ){0,3}(?:lei|suo|sua|suoi|sue|tu|tuo|tua|tuoi|ti|vuole|vuoi|ha|hai|farebbe|faresti|gestisce|gestisci|conosce|conosci|sa|sai|pensa|si aspetta)\\b',
    'una (?:volta|situazione) in cui (?:ha|hai)',
  ],
  questionStarts: [
    '(?:perche|come|cosa|che cosa|quali|quale|quando|dove|quanto|quanti|chi) (?:e|sono|c e|ci|si|viene|e composto|persone|funziona|sarebbe)\\b',
    '(?:c e|ci sono|e previst[oa]|e possibile|offrite|avete)\\b',
  ],
  questionWords: ['(?:perche|come|cosa|quali|quale|quando|dove|quanto|chi)\\b'],
  you: ['lei', 'suo', 'sua', 'suoi', 'tu', 'tuo', 'tua', 'tuoi', 'ti', 'te', 'voi', 'vostro'],
  me: ['io', 'mi', 'mio', 'mia', 'miei', 'ho', 'sono'],
  asksThem: [
    '\\b(?:c e|ci sono|avete|offrite|prossimi passi|giornata tipo|il team|vostr[oa]|periodo di prova|formazione)\\b',
  ],
  privateLines: [
    '\\bnon (?:dire|menzionare|parlare)\\b',
    '\\b(?:minimo|sotto i)\\b.{0,20}\\d{2,}',
    '\\b(?:altra offerta|solo per me|non so se|ho paura)\\b',
  ],
  toDoLines: ['(?:stampare|portare|chiamare|ripassare|cercare|preparare|comprare|controllare|leggere)\\b'],
  pointLines: ['(?:menzionare|citare|sottolineare|dire che)\\b'],
  titleWords: ['colloquio|preparazione|appunti|note|per|di|con|il|la|da|presso'],
  atWords: ['presso', 'da', '@'],
  prompts: {
    introduction: 'Mi parli di lei.',
    'why-company': 'Perché vuole lavorare da noi?',
    strengths: 'Quali sono i suoi punti di forza?',
    weaknesses: 'Quali sono i suoi punti deboli?',
    future: 'Dove si vede tra cinque anni?',
    salary: 'Quale retribuzione si aspetta?',
  },
};

/** The most common turns of Dutch notes. */
export const DUTCH: Lexicon = {
  ...NOTHING,
  language: 'nl',
  smallWords:
    'de het een en of van in op te met voor niet is was ik mijn me je jij u uw zijn ze wij we dat dit die er als om aan bij ook maar nog naar heb heeft waarom wat hoe wel geen door over uit',
  concepts: {
    questions: [
      '(?:mogelijke |veelgestelde |verwachte |typische )?(?:sollicitatie ?)?vragen(?: (?:die ze .{2,40}|en antwoorden|van hen|over .{2,30}))?',
      '(?:mijn )?antwoorden',
    ],
    'to-ask': [
      '(?:mijn|eigen|mijn eigen) vragen(?: .{0,30})?|vragen (?:aan|voor) (?!mij\\b).{2,40}|(?:zelf |te )vragen|wat ik wil vragen|vragen die ik .{2,30}',
    ],
    private: [
      'prive|vertrouwelijk|(?:alleen )?voor mezelf|niet (?:zeggen|noemen|vertellen)(?: .{0,30})?|twijfels|ondergrens|minimum',
    ],
    points: [
      '(?:zeker |niet vergeten te )?(?:noemen|benoemen|benadrukken)|kernpunten|belangrijke punten|punten',
    ],
    feedback: [
      'feedback(?: .{0,40})?|commentaar(?: .{0,40})?|verbeterpunten gesprek|terugkoppeling(?: .{0,40})?',
    ],
    mock: ['(?:oefen|proef)(?:gesprek|interview)(?: .{0,40})?'],
    'to-dos': ['te doen|nog doen|meenemen|voorbereiden|checklist|to do'],
    links: ['links|bronnen|vacature'],
    values: ['(?:de |hun |kern|bedrijfs)?(?:waarden|kernwaarden|principes)(?: .{0,40})?|laat zien'],
    mission: ['(?:de |hun )?missie|visie|doel'],
    company: ['bedrijf|werkgever|organisatie'],
    role: ['functie|rol|positie|baan'],
    stories: ['(?:mijn )?(?:verhalen|voorbeelden|ervaringen)'],
    story: ['(?:verhaal|voorbeeld)(?: ?\\d{1,2})?'],
    situation: ['s|situatie|context'],
    task: ['t|taak'],
    action: ['a|acties?|aanpak'],
    result: ['r|resultaat|resultaten'],
    lesson: ['l|les|geleerd|reflectie'],
    question: ['v ?\\d{0,3}|vraag ?\\d{0,3}'],
    answer: ['antwoord|a ?\\d{1,3}'],
    alternate: ['of|ook|of ook'],
    background: ['over .{2,30}|info|onderzoek'],
    logistics: ['datum|tijd|plaats|waar|wanneer|contact'],
  },
  topics: {
    introduction: [
      'over (?:mij|mezelf)|(?:mezelf )?voorstellen|wie ben ik|introductie|vertel iets over jezelf|stel jezelf voor',
    ],
    'why-company': ['waarom (?:wij|ons|hier|dit bedrijf|deze organisatie|jullie)|motivatie'],
    'why-role': ['waarom deze (?:functie|baan|rol)'],
    'why-leave': ['waarom (?:weg|vertrek|ga ik weg|wil ik weg|wisselen).*|reden van vertrek'],
    'why-you': ['waarom ik|waarom moeten wij jou.*'],
    strengths: ['(?:mijn )?(?:sterke punten|sterktes|kwaliteiten)'],
    weaknesses: [
      '(?:mijn )?(?:zwakke punten|zwaktes|valkuilen|verbeterpunten|ontwikkelpunten)|sterke en zwakke punten',
    ],
    conflict: ['conflict(?: .{0,30})?'],
    failure: ['(?:een )?(?:fout|mislukking)'],
    pressure: ['(?:omgaan met |werken onder )?(?:stress|druk|werkdruk)'],
    teamwork: ['samenwerk(?:en|ing)'],
    future: ['(?:over )?(?:5|vijf) jaar|ambities|toekomst'],
    salary: ['salaris(?:verwachting|wens)?'],
    availability: ['beschikbaarheid|opzegtermijn'],
  },
  orders: [
    '(?:vertel|beschrijf|noem|geef|leg uit|stel (?:je|jezelf|u)|stel dat|omschrijf)\\b',
    '(?:waarom|wat|hoe|wanneer|waar|welke?|wie) (?:\\w+ ){0,3}(?:je|jij|jou|jouw|u|uw)\\b',
    '(?:kun|kunt|kan|heb|heeft|ben|bent|zou|zou) (?:je|jij|u)\\b',
    'een (?:situatie|moment|keer|voorbeeld) (?:waarin|waarbij|dat|van) (?:je|u|jij)?',
  ],
  questionStarts: [
    '(?:waarom|wat|hoe|wanneer|waar|welke?|wie|hoeveel) (?:is|zijn|was|ziet|gaat|doen|doet|wordt|worden|groot|lang|maakt|zou|kan|vinden|verwachten)\\b',
    '(?:is er|zijn er|kan ik|mag ik|krijg ik)\\b',
  ],
  questionWords: ['(?:waarom|wat|hoe|wanneer|waar|welke?|wie|hoeveel)\\b'],
  you: ['je', 'jij', 'jou', 'jouw', 'u', 'uw', 'jullie'],
  me: ['ik', 'mijn', 'mij', 'me', 'wij', 'ons', 'heb', 'ben'],
  asksThem: [
    '\\b(?:is er|zijn er|kan ik|mag ik|krijg ik|jullie|het team|volgende stappen|inwerk\\w*|proeftijd)\\b',
  ],
  privateLines: [
    '\\bniet (?:zeggen|noemen|vertellen|over .{2,20} hebben)\\b',
    '\\b(?:minimaal|ondergrens|niet onder)\\b.{0,20}\\d{2,}',
    '\\b(?:ander aanbod|weet niet of|twijfel)\\b',
  ],
  toDoLines: [
    '.{0,40}\\b(?:printen|meenemen|bellen|opzoeken|oefenen|voorbereiden|nakijken|kopen)$|\\w+ (?:bellen|mailen|appen)\\b',
  ],
  feedbackLines: ['\\w+ (?:vond|vindt|zei|zegt|dacht|miste) (?:dat|dit|het|ik|te|mijn|de)\\b'],
  pointLines: ['(?:zeker |ook )?(?:noemen|benoemen|benadrukken)\\b'],
  titleWords: ['sollicitatie\\w*|gesprek|voorbereiding|notities|bij|voor|de|het|als|functie'],
  atWords: ['bij', '@'],
  prompts: {
    introduction: 'Vertel eens iets over jezelf.',
    'why-company': 'Waarom wil je bij ons werken?',
    strengths: 'Wat zijn je sterke punten?',
    weaknesses: 'Wat zijn je ontwikkelpunten?',
    future: 'Waar zie je jezelf over vijf jaar?',
    salary: 'Welk salaris verwacht je?',
  },
};

/** The most common turns of Portuguese notes. */
export const PORTUGUESE: Lexicon = {
  ...NOTHING,
  language: 'pt',
  smallWords:
    'o a os as um uma de do da dos das que e ou em no na para por com nao sou eu meu minha me se como quando mas mais muito tambem porque foi era estou tenho voce ao pela pelo seu sua isso este esta',
  concepts: {
    questions: [
      '(?:possiveis |provaveis )?perguntas(?: (?:possiveis|tipicas|frequentes|tecnicas|e respostas|da entrevista|que .{2,40}|comportamentais))?',
      '(?:minhas )?respostas',
    ],
    'to-ask': [
      '(?:as )?minhas perguntas|perguntas (?:para (?:eles|a empresa|fazer.*|o .{2,30}|a .{2,30})|minhas|a fazer)|perguntar',
    ],
    private: [
      'privado|confidencial|so para mim|nao (?:dizer|mencionar|falar)(?: .{0,30})?|duvidas pessoais|minimo',
    ],
    points: ['pontos(?: chave| principais| a .{2,30})?|(?:a |para )?(?:mencionar|destacar)'],
    feedback: ['feedback(?: .{0,40})?|comentarios(?: .{0,40})?|a melhorar'],
    mock: ['(?:simulacao|simulado|treino)(?: .{0,40})?'],
    'to-dos': ['a fazer|tarefas|levar|preparar|antes da entrevista'],
    links: ['links?|sites?|fontes|vaga'],
    values: ['(?:os |seus )?valores(?: .{0,40})?'],
    mission: ['(?:a )?missao|proposito|visao'],
    company: ['empresa|companhia|organizacao'],
    role: ['cargo|funcao|vaga|posicao'],
    stories: ['(?:minhas )?(?:historias|exemplos|experiencias)'],
    story: ['(?:historia|exemplo)(?: ?\\d{1,2})?'],
    situation: ['s|situacao|contexto'],
    task: ['t|tarefa'],
    action: ['a|acao|acoes'],
    result: ['r|resultados?'],
    lesson: ['l|licao|aprendizado|aprendizagem|o que aprendi'],
    question: ['p ?\\d{0,3}|pergunta ?\\d{0,3}'],
    answer: ['resposta|r ?\\d{1,3}'],
    alternate: ['ou|tambem'],
    background: ['sobre .{2,30}|informacoes|pesquisa'],
    logistics: ['data|hora|local|onde|quando|contato'],
  },
  topics: {
    introduction: ['sobre mim|apresentacao|quem sou(?: eu)?|me apresentar|fale sobre voce|minha trajetoria'],
    'why-company': ['por ?que (?:nos|aqui|esta empresa|quero trabalhar.*)|motivacao'],
    'why-role': ['por ?que (?:este|esse|o) (?:cargo|trabalho|emprego)'],
    'why-leave': ['por ?que (?:sair|sai|quero sair|mudar).*|motivo da saida'],
    'why-you': ['por ?que (?:eu|me contratar|voce)'],
    strengths: ['(?:meus )?(?:pontos fortes|qualidades|forcas)'],
    weaknesses: ['(?:meus )?(?:pontos fracos|defeitos|fraquezas)|pontos fortes e fracos'],
    conflict: ['conflitos?(?: .{0,30})?'],
    failure: ['(?:um )?(?:erro|fracasso|falha)'],
    pressure: ['(?:trabalhar sob )?pressao|stress|estresse'],
    teamwork: ['trabalho em equipe|trabalho de equipa'],
    future: ['(?:em |daqui a )?(?:5|cinco) anos|objetivos'],
    salary: ['pretensao salarial|salario'],
    availability: ['disponibilidade'],
  },
  orders: [
    '(?:fale|fala|conte|conta|descreva|descreve|explique|de um|da me|diga|apresente|apresenta|imagine|cite)(?: |$)',
    '(?:por ?que|como|o que|qual|quais|quando|onde) (?:\\w+ ){0,3}(?:voce|seu|sua|seus|suas|te|tu|teu|tua|lhe)\\b',
    'uma (?:vez|situacao) (?:em que|que) (?:voce|teve)?',
  ],
  questionStarts: [
    '(?:por ?que|como|o que|qual|quais|quando|onde|quantas?|quantos|quem) (?:e|sao|sera|seria|ha|se|pessoas)\\b',
    '(?:ha|existe|existem|tem|terei|posso|poderia)\\b',
  ],
  questionWords: ['(?:por ?que|como|qual|quais|quando|onde|quantas?|quantos|quem)\\b'],
  you: ['voce', 'voces', 'seu', 'sua', 'seus', 'suas', 'te', 'ti', 'tu', 'teu', 'tua'],
  me: ['eu', 'meu', 'minha', 'me', 'mim', 'sou', 'tenho', 'estou'],
  asksThem: ['\\b(?:ha|existe|voces|a equipe|o time|proximos passos|dia a dia|periodo de experiencia)\\b'],
  privateLines: [
    '\\bnao (?:dizer|mencionar|falar)\\b',
    '\\b(?:minimo|abaixo de|menos de)\\b.{0,20}\\d{2,}',
    '\\b(?:outra proposta|outra oferta|so para mim|nao sei se|tenho medo)\\b',
  ],
  toDoLines: ['(?:imprimir|levar|ligar|pesquisar|revisar|preparar|comprar|treinar)\\b'],
  pointLines: ['(?:mencionar|destacar|citar)\\b'],
  titleWords: ['entrevista|preparacao|notas|para|de|da|do|na|no|vaga|com'],
  atWords: ['na', 'no', '@'],
  prompts: {
    introduction: 'Fale um pouco sobre você.',
    'why-company': 'Por que você quer trabalhar aqui?',
    strengths: 'Quais são os seus pontos fortes?',
    weaknesses: 'Quais são os seus pontos fracos?',
    future: 'Onde você se vê daqui a cinco anos?',
    salary: 'Qual é a sua pretensão salarial?',
  },
};
