import type { Lexicon } from './lexicon.ts';

const QS = '(?:questions?|quesitons?)';
const THEM =
  '(?:eux|elles?|lui|(?:l |le |la |les |au |aux |mon |ma )?(?:entreprise|recruteur de l entreprise|employeur|equipe|boite|societe|jury|manager|patron(?:ne)?|direction|directeur|directrice|ecole|hopital|service|chef(?:fe)?|responsable|interlocuteurs?|fin))';
const OTHERS =
  '(?:le |la |mon |ma |au |l )?(?:recruteur|recruteuse|cabinet|coach|mentor|conseiller|conseillere|pole emploi|france travail|mission locale|agence|ami|amie|mere|pere|maman|papa|soeur|frere|moi meme)';

/** How people write their notes in French. */
export const FRENCH: Lexicon = {
  language: 'fr',
  smallWords:
    'le la les un une des du de et ou en au aux a dans pour par avec sans sur est suis sont etait ai as ont je j tu il elle nous vous ils on mon ma mes votre vos leur ce cette ces que qui quoi pas ne n plus tres mais comme quand d l c se sa son ses moi chez',
  concepts: {
    'others-questions': [
      `${QS} (?:pour|a|au) ${OTHERS}`,
      `(?:demander|verifier|voir) (?:a|avec|au) ${OTHERS}`,
    ],
    questions: [
      '(?:ce qu (?:on|ils?|elles?) (?:a|ont) (?:demande|pose)|questions? posees?) a (?!moi).{2,25}',
      `(?:les |mes |leurs |autres |possibles |probables |grandes )*${QS} (?:possibles?|probables?|types?|frequentes?|classiques?|pieges?|techniques?|courantes?|difficiles?|attendues?|(?:d|de l|d un) entretien|(?:de|du|des) .{2,30}|qu (?:on|ils|elles?) .{2,40}|que (?:l on|le|la|les|m) .{2,40}|(?:et|\\+|&) reponses|a preparer|preparees|generales|comportementales|rh|personnelles|recurrentes|eventuelles|sur .{2,30}|pour moi)(?: .{0,30})?`,
      '(?:on m a|ils ont|elle a|il a|m a) demande',
      `${QS}|questions reponses|q r|ce qu (?:ils|on) .{0,20}demander.*`,
      '(?:mes |les )?reponses(?: .{0,30})?|reponses preparees|script',
    ],
    'to-ask': [
      `(?:mes |les |bonnes |quelques )*${QS} (?:pour|a|au|aux) ${THEM}(?: .{0,30})?`,
      `mes (?:propres )?${QS}(?: .{0,30})?|${QS} (?:(?:strategiques|pertinentes|intelligentes|utiles|importantes|cles) )?(?:a (?:poser|leur poser|lui poser)|que je .{2,40}|de ma part|en retour|de fin|a la fin)(?: .{0,30})?`,
      `(?:a |ce que je (?:veux|vais|peux) |je (?:vais |veux |peux )?)?(?:leur |lui )?(?:demander|demande|pose)(?: .{0,20})?|(?:c est )?(?:a )?mon tour|ce qui m interesse|a poser|avez vous des questions.*|des questions`,
      `${QS} (?:pour|a l|a la|au|aux) (?!l entretien|preparer|reviser|moi\\b).{2,40}`,
    ],
    private: [
      '(?:strictement )?(?:prive|privee|confidentiel(?:le)?|secret|perso|personnel|intime)(?:s|les)?(?: .{0,30})?|(?:juste |seulement |uniquement |note |notes )?pour moi(?: seule?| uniquement| seulement)?|(?:a |choses a |ce qu il faut |sujets a )?(?:ne (?:pas|jamais)) (?:dire|mentionner|evoquer|parler|aborder|en parler)(?: .{0,40})?|pas a dire|a eviter|entre nous|lignes? rouges?|sujets? tabous?|tabou',
      '(?:mes )?(?:doutes?|craintes|peurs|inquietudes|reserves|hesitations)(?: .{0,30})?|(?:mon )?(?:salaire |plancher )?(?:minimum|plancher|salaire plancher|limite basse|mini)(?: .{0,20})?|(?:les |mes )?autres (?:offres?|pistes|candidatures|processus)',
    ],
    points: [
      '(?:les |mes |choses |points |elements |trucs |idees |arguments )*(?:a |que je veux |qu il faut |a bien |penser a |ne pas oublier de |absolument )+(?:mentionner|dire|evoquer|souligner|aborder|citer|glisser|placer|mettre en avant|faire passer|rappeler|caser|parler)(?: .{0,40})?',
      '(?:les |mes )?(?:points? (?:cles?|importants?|a .{2,20})|messages? cles?|idees (?:cles?|fortes?)|arguments|ne pas oublier|a retenir|points|atouts a .{2,20}|important|mots cles)(?: .{0,30})?',
    ],
    feedback: [
      '(?:les |le |mes |son |leur )?(?:feedback|retours?|commentaires?|remarques?|critiques?|conseils?|debrief(?:ing)?|avis|observations?)(?: (?:de|du|d|des|apres|sur|suite|simulation|a|par) .{0,50})?',
      'ce que .{2,20} (?:a dit|m a dit|en pense)|a ameliorer|(?:points? )?a (?:travailler|ameliorer)|axes d amelioration(?: entretien)?',
    ],
    mock: [
      '(?:\\d+ |premiere? |deuxieme |derniere? |la |le )?(?:simulation|entretien blanc|repetition|entrainement|mock|entretien test|oral blanc)(?: (?:\\d+|avec|du|de|d entretien|chez) ?.{0,50})?',
    ],
    'to-dos': [
      '(?:to ?do|a faire|a regler|choses a faire|reste a faire|taches|check ?list|a emporter|a apporter|a prendre|avant l entretien|le jour j|la veille|tenue|preparer|a preparer|a verifier|a reviser|documents|a imprimer)(?: .{0,25})?',
    ],
    links: [
      '(?:les )?(?:liens?|sites?(?: web)?|sources?|ressources|annonce|l annonce|offre|offre d emploi)(?: .{0,20})?',
    ],
    values: [
      'ce qui nous (?:anime|guide|rassemble|definit|unit)',
      '(?:les |leurs |nos |ses |quatre |cinq |trois |4 |5 |3 )*(?:valeurs?|principes|piliers|engagements)(?: (?:de|du|d|chez|selon|affichees|des) .{0,50}| affichees)?',
      '(?:valeurs?|montre|illustre|tags?|lien)',
    ],
    mission: ['(?:la |leur |notre |sa )?(?:mission|raison d etre|vision|devise|slogan|ambition)'],
    company: [
      'entreprise|societe|boite|employeur|etablissement|ecole|hopital|organisation|structure|chez|association|mairie|restaurant|hotel',
    ],
    role: [
      '(?:le )?(?:poste|metier|fonction|emploi|intitule|intitule du poste|role|offre|candidature|alternance|stage)',
    ],
    stories: [
      '(?:mes |les )?(?:histoires?|exemples?|anecdotes?|experiences|recits|exemples star|cas concrets|banque d histoires|projets)(?: .{0,40})?',
    ],
    story: [
      '(?:mon )?(?:histoire|exemple|anecdote|cas|recit|star)(?: star)?(?: ?(?:n|no|num|#|numero)? ?\\d{1,2}| [a-h])?',
    ],
    situation: [
      's|situation|point de depart|ou on en etait|ce qui (?:s est passe|se passait)|contexte|cadre|probleme|defi',
    ],
    task: [
      't|tache|ce qu on attendait de moi|ma part|ce que je devais faire|ce qu il fallait faire|ma tache|mission|objectif|but|mon role|ma mission',
    ],
    action: ['a|actions?|ce que j ai fait|demarche|solution|etapes'],
    result: [
      'r|resultats?|comment ca (?:s est )?(?:fini|termine|passe)|ce que ca a donne|ca a donne|au final|a la fin|bilan|impact|consequence',
    ],
    lesson: [
      'l|lecon|lecons|apprentissages?|ce que j ai appris|ce que j en (?:retiens|garde)|morale|appris|enseignements?|recul|reflexion|j ai appris',
    ],
    question: [
      'q ?\\d{0,3}|question ?\\d{0,3}|recruteur|recruteuse|on me demande|relance|relances|sous question|question de relance',
    ],
    answer: [
      'r ?\\d{1,3}|rep|reponses?|ma reponse|brouillon|version (?:courte|longue|\\d)|moi|idee|notes?|accroche|trame|plan',
    ],
    alternate: [
      'ou|ou bien|aussi|autrement|variante|autre formulation|alternative|egalement|ou encore|formulee aussi|meme question',
    ],
    'answers-which': [
      '(?:repond a|sert (?:a|pour)|utile pour|pour|utiliser pour|a utiliser pour|competences?|themes?|illustre)(?: questions?)?',
    ],
    background: [
      '(?:le )?reste|divers|autres?(?: (?:choses|points|notes))?|en vrac|l essentiel|infos de base',
      '(?:sur l entreprise|infos?(?:rmations)?(?: sur)?|a propos(?: de)?|contexte|recherches?|chiffres(?: cles)?|actualites?|ce que je sais(?: de| sur)?|l entreprise|presentation de l entreprise|le poste|l equipe|profil recherche|ce qu ils (?:cherchent|recherchent)|competences requises|interlocuteurs?|qui|processus|deroulement|faits)(?: .{0,40})?',
    ],
    logistics: [
      'logistique|date|heure|lieu|adresse|acces|contact|quand|ou|rdv|rendez vous|entretien|duree|format|telephone|infos pratiques|pratique',
    ],
  },
  topics: {
    introduction: [
      '(?:me |se )?present(?:ation|er|ez vous|e toi)(?: (?:personnelle|perso|rapide|en .{2,20}))?|a propos de moi|(?:mon )?(?:parcours|profil|histoire)|qui suis je|pitch|elevator pitch|parlez moi de (?:vous|moi)|parle moi de toi|me presenter|presentation de moi|autoportrait',
    ],
    'why-company': [
      'pourquoi (?:nous|eux|vous|cette (?:entreprise|boite|societe|ecole|structure|association)|cet (?:hopital|etablissement)|ce (?:service|restaurant)|ici|chez (?:nous|vous|eux)|l entreprise|je (?:veux|postule|souhaite).*|travailler .*|postuler.*|notre entreprise|votre entreprise)|(?:mes |ma )?motivations?|raisons de (?:ma )?candidature',
    ],
    'why-role': [
      'pourquoi (?:ce|cette|le|la|l) (?:poste|metier|emploi|fonction|secteur|formation|domaine|voie|changement|reconversion|alternance)(?: .{0,30})?|choix du metier',
    ],
    'why-leave': [
      'pourquoi (?:partir|quitter|je (?:pars|quitte|suis parti|veux partir|change)|changer|j ai quitte|ce depart|avoir quitte|vous partez)(?: .{0,30})?|raisons? (?:du|de mon|de) (?:depart|changement)|motif de depart',
    ],
    'why-you': [
      'pourquoi (?:moi|vous et pas.*|vous plutot.*|me (?:choisir|recruter|embaucher)|vous (?:choisir|recruter|embaucher))|(?:ma )?(?:plus value|valeur ajoutee)|ce que j apporte.*|ce que je peux (?:apporter|offrir).*|mes atouts',
    ],
    strengths: [
      '(?:mes |vos |tes |3 |trois |les |principales? )*(?:qualites?|points? forts?|forces?|atouts)',
    ],
    'strengths-and-weaknesses': [
      '(?:mes |vos |tes |3 |trois )*(?:qualites?|points forts|forces) (?:(?:et|&|\\+) )?(?:mes |vos |3 |trois )?(?:defauts?|(?:points )?faibles|faiblesses)',
    ],
    weaknesses: [
      '(?:mes |vos |tes |3 |trois |les |mon |ma |principal |principaux |plus |grand |gros |grande |votre )*(?:defauts?|points? faibles?|faiblesses?|axes? d amelioration|points? a ameliorer)',
    ],
    achievement: [
      '(?:ma |mes |plus |grande |belle |principale |principales |vos |votre )*(?:reussites?|realisations?|fiertes?|succes|accomplissements?)(?: .{0,20})?|(?:dont je suis|de quoi etes vous) (?:le plus |la plus )?fi(?:er|ere)',
    ],
    failure: [
      '(?:mon |mes |un |une |plus |gros |grosse |gros |votre )*(?:echecs?|erreurs?|rate|ratage|regret)(?: .{0,20})?',
    ],
    conflict: [
      '(?:un |une |gestion (?:des|de|d un) |resolution de )*(?:conflits?|desaccords?|disputes?|tensions?)(?: .{0,30})?',
    ],
    leadership: [
      'leadership|management|(?:mon )?style de management|encadrement|diriger une equipe|manager une equipe',
    ],
    teamwork: ['(?:le )?travail (?:en |d )equipe|esprit d equipe|collaboration'],
    pressure: [
      '(?:gestion |gerer |travail |travailler |resistance |rapport )*(?:du |de la |le |la |sous |au |a la )*(?:stress|pression)',
    ],
    deadline: ['(?:respect des |les )?delais(?: .{0,20})?|gestion du temps'],
    priorities: ['priorites|(?:gestion|gerer) des priorites|organisation'],
    change: ['(?:gestion du |le |adaptation au )?changement|adaptabilite|flexibilite|adaptation'],
    influence: ['convaincre(?: .{0,20})?|persuasion|influence|negociation'],
    criticism: ['(?:recevoir |accepter )?(?:la |une |des )?critiques?'],
    learning: ['apprentissage|apprendre (?:vite|quelque chose de nouveau)|formation(?: continue)?'],
    challenge: [
      '(?:mon |un |plus |gros |grand |votre )*(?:defis?|challenges?|difficultes?|situation difficile|obstacles?)(?: .{0,20})?',
    ],
    'difficult-person': [
      '(?:gerer |gestion d |gestion des )?(?:un |une |des )?(?:clients?|patients?|collegues?|parents?|eleves?|usagers?|personnes?|familles?|residents?) (?:difficiles?|mecontents?|en colere|agressifs?|exigeants?)|reclamations?|plaintes?',
    ],
    initiative: ['(?:prise d |prendre une |sens de l )?initiatives?|proactivite|ameliorations?'],
    problem: ['resolution de problemes?|(?:un )?probleme (?:complexe|difficile|resolu)'],
    decision: ['(?:prise de |une )?decisions?(?: difficiles?)?'],
    safety: ['securite|hygiene|confidentialite|secret professionnel'],
    future: [
      '(?:ou je me vois |ou vous voyez vous )?(?:dans )?(?:5|cinq|3|trois|10|dix) ans|(?:mes |mon )?(?:objectifs?|projets? (?:pro|professionnels?)|ambitions?|avenir|projet pro)(?: .{0,20})?',
    ],
    salary: [
      '(?:mes |vos |la |le |mon )?(?:pretentions?(?: salariales?)?|salaire|remuneration|attentes salariales)(?: (?:souhaite|attendu|souhaitee|question))?',
    ],
    availability: [
      '(?:ma |mes )?(?:disponibilites?|preavis|horaires|mobilite|date de debut|date d entree|deplacements|week ?ends?)(?: .{0,30})?',
    ],
    gap: ['(?:les |le )?(?:trous?|trou dans le cv|interruptions?|periode d inactivite)(?: .{0,20})?'],
    hobbies: ['loisirs|hobbies|centres? d interets?|temps libre|passions?'],
    experience: [
      '(?:mes |mon |les )?(?:experiences?(?: professionnelles?| pro)?|competences|poste actuel|formation)(?: .{0,30})?',
    ],
    'about-company': ['(?:ce que je|que) (?:sais|savez vous|sais tu) (?:de|sur) .{2,30}'],
    drive: ['ce qui (?:me|vous) motive|qu est ce qui (?:me|vous) motive|motivation au travail'],
    style: ['(?:mon )?style de travail|methode de travail|(?:manager|environnement|equipe|poste) ideale?'],
    'others-view': [
      '(?:comment|que) (?:mes|vos|tes) (?:collegues|amis|managers?|proches).*|(?:en )?(?:trois|3) (?:mots|adjectifs)',
    ],
  },
  themes: {
    introduction: [
      'parle\\w* (?:moi |nous )?(?:un peu )?de (?:vous|toi)',
      'presente\\w* (?:vous|toi)',
      'vous presenter',
      'votre parcours',
      'qui etes vous',
    ],
    'why-company': [
      'pourquoi (?:voulez|souhaitez|avez|nous|notre|vous|postulez).{0,40}(?:ici|chez nous|nous|notre|entreprise|rejoindre)',
      'pourquoi nous\\b',
      'attire chez',
    ],
    'why-role': [
      'pourquoi (?:ce|cette|avez vous choisi|voulez vous (?:etre|devenir|faire)).{0,20}(?:poste|metier|profession|voie)?',
      'ce poste',
    ],
    'why-leave': [
      '(?:pourquoi|pour quelle raison).{0,25}(?:quitt|parti|partir|partez|chang|depart)',
      'cherche(?:z vous|z|s)? (?:un |une )?(?:nouveau|nouvelle|autre) (?:poste|emploi|travail|opportunite)',
    ],
    'why-you': [
      'pourquoi (?:vous\\b(?! etes)|devrions|devrait|vous choisir|vous recruter|vous embaucher)',
      'apporter',
      'plutot qu un autre',
    ],
    strengths: ['qualite', 'points? forts?', '\\bforces?\\b', 'atout'],
    weaknesses: ['defaut', 'points? faibles?', 'faiblesse', 'ameliorer'],
    achievement: ['\\bfier', 'reussi', 'realisation', 'succes'],
    failure: ['echec', 'erreur', 'echoue', 'mal passe', 'rate\\b'],
    conflict: ['conflit', 'desaccord', 'dispute', 'tension'],
    leadership: ['leader', 'manage', 'encadr', 'dirige'],
    teamwork: ['en equipe', 'd equipe', 'collabor'],
    pressure: ['stress', 'pression'],
    deadline: ['delai'],
    priorities: ['priorit', 'organisez'],
    change: ['adapt', 'changement'],
    influence: ['convain', 'persuad', 'influenc'],
    criticism: ['critique', 'remarque'],
    learning: ['appris', 'apprendre'],
    challenge: ['\\bdefi', 'difficile', 'obstacle'],
    'difficult-person': [
      '(?:client|patient|collegue|parent|eleve|usager|famille|personne)s? (?:\\w+ )?(?:difficile|mecontent|en colere|agressi|exigeant)',
      'reclamation',
      'plainte',
    ],
    initiative: ['initiative'],
    problem: ['probleme'],
    decision: ['decision', 'decid'],
    safety: ['securite', 'hygiene'],
    future: ['(?:cinq|5|trois|3|dix|10) ans', 'objectif', 'voyez vous'],
    salary: ['salair', 'pretention', 'remuner'],
    availability: ['disponib', 'preavis', 'quand (?:pouvez|pourriez) vous commencer', 'horaires', 'mobil'],
    gap: ['trou\\b'],
    hobbies: ['temps libre', 'loisir', 'en dehors du travail'],
    experience: ['experience (?:avec|en|de|dans|comme)', 'poste actuel'],
    'about-company': ['(?:savez vous|connaissez vous|connais tu) (?:de|sur|notre|nous)'],
    drive: ['motive\\b', 'motivent'],
    style: ['style de', 'ideal'],
    'others-view': [
      '(?:collegues|amis|manager|proches|responsable).{0,20}(?:decri|dira)',
      'trois (?:mots|adjectifs)',
    ],
  },
  orders: [
    '(?:ce que|ce qu) .{0,40}\\b(?:pour vous|pour toi|vous evoque)\\b',
    '(?:bon |et |alors |maintenant )*(?:parlez|parle|racontez|raconte|decrivez|decris|presentez|presente|expliquez|explique|donnez|donne|citez|cite|definissez|dites|dis|imaginez|imagine|supposons|vendez|convainquez|resumez|comparez) (?:moi|nous|vous|toi|un|une|votre|vos|ton|tes|trois|3|deux|ce|comment|pourquoi|la|le|les|l|en)\\b',
    '(?:pouvez|pourriez|peux|pourrais) (?:vous|tu) (?:\\w+ )?(?:me |nous |vous |te |brievement )*(?:parler|raconter|decrire|presenter|expliquer|donner|citer|dire)',
    '(?:une? |la |une derniere )?(?:fois|situation|occasion|moment|exemple|projet|cas) (?:ou|dans (?:lequel|laquelle)|de|dont|pendant) (?:vous|tu|laquelle)\\b',
    '(?:comment|pourquoi|quand|ou|que|qu|combien|quel(?:le)?s?|dans quel\\w*|de quoi|a quoi|sur quoi|en quoi|qui) (?:.{0,40})?\\b(?:vous|votre|vos|tu|ton|ta|tes|toi)\\b',
    'quelque chose (?:dont|que|ou) (?:vous|tu)\\b',
    '(?:avez|etes|aimez|connaissez|savez|preferez|seriez|auriez|accepteriez|travaillez|as|es|aimes|connais) (?:vous|tu)\\b',
  ],
  questionStarts: [
    '(?:et |mais )?(?:comment|pourquoi|quand|ou|combien|quel(?:le)?s?|qui|quoi|que|qu|a quoi|de quoi|en quoi|a quel\\w*|dans quel\\w*|avec qui|depuis quand) (?:est|sont|etait|se|s|sera|serait|y|a|ont|on|font|fait|faire|l|le|la|les|de|d|il|moi|pourquoi|avez|etes|vous|tu|nous|type|genre|taille|personnes|passe)\\b',
    '(?:est ce|y a t il|existe t il|peut on|puis je|pourrai je|aurai je|proposez vous|serait il|a t on|c est quoi)\\b',
  ],
  questionWords: ['(?:comment|pourquoi|quand|combien|quel(?:le)?s?|qui|quoi|que|qu est|ou)\\b'],
  you: ['vous', 'votre', 'vos', 'tu', 'ton', 'ta', 'tes', 'toi', 'te'],
  me: ['je', 'j', 'mon', 'ma', 'mes', 'me', 'moi', 'nous', 'notre', 'nos', 'm'],
  asksThem: [
    '\\b(?:aurai je|aurais je|puis je|pourrai je|serai je|vais je|est ce que je|pourrais je|je serai|je travaillerai|mon futur|ma future)\\b',
    '\\b(?:y a t il|est ce qu il y a|proposez vous|combien (?:de personnes|sommes|etes|d)|l equipe|une journee (?:type|classique)|journee type|prochaines? etapes?|suite du processus|periode d essai|teletrabajo|teletravail|formation (?:interne|a l arrivee|prevue)|integration|evolution|turnover|pourquoi (?:ce poste est|le poste est)|poste (?:est il|est-il|vacant)|ce qui vous plait|qu est ce qui vous plait|qu aimez vous|qu attendez vous|attendez vous|premiers? (?:mois|jours|semaines)|chez vous|votre equipe|votre service|quand (?:aurai|saurai|aurez)|remplac\\w*|tuteur|tutrice|encadrant)\\b',
  ],
  asksSelf: [
    '(?:dois je|faut il|est ce que je (?:dois|peux|dis|parle)|je (?:dis|mets|dois dire) quoi|qu est ce que je (?:dis|mets)|comment je|que dire|quoi dire|quoi mettre)\\b',
  ],
  privateLines: [
    '\\b(?:ne (?:pas|jamais|surtout pas)|pas|surtout pas|eviter de|jamais|n en|ne rien|rien) (?:en |le |la |leur |lui |y )*(?:dire|mentionner|evoquer|parler|aborder|reveler|avouer|citer|critiquer|raconter|montrer)\\b(?! (?:si|trop|aussi|tant|vite))',
    '\\b(?:minimum|plancher|pas (?:en dessous|moins)|en dessous de|moins de|mini|limite|au moins|seuil)\\b.{0,30}(?:\\d{2,3} ?k\\b|\\d{1,3} ?\\d{3}|\\d{4,}|[€$£]|euros|bruts?)',
    '(?:\\d{2,3} ?k\\b|\\d{1,3} ?\\d{3}|\\d{4,}|[€$£]|euros).{0,30}\\b(?:minimum|plancher|mini|en dessous|pas moins|limite basse)\\b',
    '\\b(?:autre offre|autres offres|une offre (?:de|chez)|offre (?:de|chez) [a-z]+|deuxieme choix|second choix|autre piste|autres pistes|aussi en (?:processus|contact|entretien)|j ai (?:deja )?(?:une|un) (?:autre )?(?:offre|proposition))\\b',
    '\\b(?:je (?:le )?garde pour moi|(?:ca|cela) reste (?:ici|entre nous|pour moi))\\b|\\b(?:juste pour moi|pour moi seul|entre nous|confidentiel|prive|en secret|en vrai|en realite|la vraie raison|vraie raison|honnetement)\\b',
    '\\b(?:pas sure? (?:de|d|que|si)|je doute|doute|j ai peur|peur (?:de|d|que)|crainte|m inquiete|inquiet\\w*|pas convaincue?|je ne sais pas si|je sais pas si)\\b',
    '\\b(?:licenciee?|viree?|enceinte|burn ?out|prud hommes|je m entends? (?:pas|mal)|mon chef est)\\b',
  ],
  toDoLines: [
    '(?:ne pas oublier (?:de |d )?|penser a |il faut |je dois |a faire |to ?do )*(?:imprimer|apporter|emporter|prendre (?:le |la |mon |ma |mes |les |un |une )|chercher|regarder|relire|lire|reviser|preparer|appeler|repasser|acheter|charger|confirmer|verifier|demander a|s entrainer|repeter|reserver|telecharger|envoyer|rappeler|mettre (?:a jour|le reveil)|tester|trouver|se renseigner|ecrire|finir|apprendre|partir|contacter)\\b',
    'to ?do\\b|a faire\\b',
  ],
  feedbackLines: [
    '(?:mon |ma |le |la )?(?:[a-z]+ )?(?:m a |a |me )?(?:dit|trouve|pense|conseille|suggere|note|remarque|aime|apprecie)(?:e)? (?:que|qu|de|d|la|le|mon|ma|mes|trop|plus|tres)\\b',
    '(?:feedback|retour)\\b',
  ],
  pointLines: [
    '(?:ne pas oublier de |penser a |bien |toujours |il faut |a |aussi )+dire (?:que?|qu)\\b',
    '(?:ne pas oublier de |penser a |bien |toujours |il faut |a |aussi )*(?:mentionner|evoquer|souligner|glisser|placer|citer|mettre en avant|insister sur|parler de|caser|rappeler)\\b',
    'dire (?:que?|qu)\\b',
    'ne pas oublier\\b(?! (?:d |de )?(?:imprimer|apporter|prendre|appeler))',
  ],
  valueStarts: [
    '.{0,60}\\b(?:site|page|affiche|plaquette|ils|elle|elles|entreprise)(?: (?:de|du|dans|sur|a) (?:l |la |le )?\\w+)? (?:dit|disent|parle de|parlent de|met en avant|mettent en avant|affiche) ',
    '(?:leurs |les |ses )?valeurs (?:sont |de l \\w+ )?',
  ],
  alternateStarts: ['(?:ou|ou bien|ou encore|aussi)\\b(?! est)'],
  pointers: [
    '(?:voir |cf |utiliser |histoire |exemple |meme |raconter |l )+(?:n|no|num|#|numero)? ?(\\d{1,2})\\b',
    '(?:voir|cf|utiliser|histoire|exemple)\\b',
  ],
  titleWords: [
    'entretiens?|preparation|preparer|prepa|notes?|pour|de|du|d|l|le|la|les|chez|au|aux|un|une|mon|ma|mes|embauche|recrutement|poste|premier|deuxieme|tour|fiche|lundi|mardi|mercredi|jeudi|vendredi|samedi|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain|a|et|en|avec|candidature|oral|antiseche|alternance|stage',
  ],
  jobWords: [
    '(?:ingenieure?|responsable|infirmiere?|infirmier|professeure?|enseignante?|electricien(?:ne)?|developpeur|developpeuse|designer|analyste|assistante?|technicien(?:ne)?|conducteur|conductrice|chauffeur|consultante?|comptable|coordinateur|coordinatrice|gestionnaire|directeur|directrice|specialiste|commerciale?|conseiller|conseillere|architecte|chercheur|chercheuse|medecin|cuisinier|cuisiniere|serveur|serveuse|receptionniste|vendeur|vendeuse|chef(?:fe)?|manager|operateur|operatrice|mecanicien(?:ne)?|plombier|menuisier|soudeur|avocate?|juriste|secretaire|educateur|educatrice|assistante? sociale?|psychologue|kinesitherapeute|pharmacien(?:ne)?|journaliste|traducteur|traductrice|programmeur|stagiaire|apprentie?|alternante?|aide soignante?|aide soignant|auxiliaire|animateur|animatrice|agent(?:e)?|caissiere?|magasinier|cariste|formateur|formatrice|chargee? de \\w+|chef de \\w+|charge de \\w+|boulanger|boulangere|patissier|patissiere|coiffeur|coiffeuse|bibliothecaire|hote|hotesse|livreur|maitre d hotel|sage femme|puericultrice)',
  ],
  atWords: ['chez', 'pour', 'a', 'au', '@'],
  prompts: {
    introduction: 'Parlez-moi de vous.',
    'why-company': 'Pourquoi voulez-vous travailler chez nous ?',
    'why-role': 'Pourquoi voulez-vous ce poste ?',
    'why-leave': 'Pourquoi voulez-vous quitter votre poste actuel ?',
    'why-you': 'Pourquoi devrions-nous vous choisir ?',
    strengths: 'Quels sont vos points forts ?',
    'strengths-and-weaknesses': 'Quels sont vos points forts et vos points faibles ?',
    weaknesses: 'Sur quel point faible travaillez-vous ?',
    achievement: 'De quelle réussite êtes-vous le plus fier ou la plus fière ?',
    failure: 'Parlez-moi d’une fois où quelque chose s’est mal passé.',
    conflict: 'Parlez-moi d’un conflit au travail et de la façon dont vous l’avez géré.',
    leadership: 'Parlez-moi d’une fois où vous avez dirigé d’autres personnes.',
    teamwork: 'Parlez-moi d’une fois où vous avez travaillé en équipe.',
    pressure: 'Comment travaillez-vous sous pression ?',
    priorities: 'Comment décidez-vous de vos priorités ?',
    change: 'Parlez-moi d’un changement auquel vous avez dû vous adapter.',
    challenge: 'Quel a été votre plus grand défi ?',
    'difficult-person': 'Parlez-moi d’une personne difficile que vous avez dû gérer.',
    future: 'Où vous voyez-vous dans cinq ans ?',
    salary: 'Quelles sont vos prétentions salariales ?',
    availability: 'Quand pourriez-vous commencer ?',
    gap: 'Que s’est-il passé pendant le trou de votre CV ?',
    hobbies: 'Que faites-vous pendant votre temps libre ?',
    experience: 'Quelle expérience apportez-vous ?',
    'about-company': 'Que savez-vous de nous ?',
    drive: 'Qu’est-ce qui vous motive ?',
    style: 'Comment décririez-vous votre façon de travailler ?',
    'others-view': 'Comment les autres vous décriraient-ils ?',
  },
};
