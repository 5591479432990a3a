import type { Lexicon } from './lexicon.ts';

const QS = '(?:preguntas?|pregutnas|dudas)';
const THEM =
  '(?:ellos|ellas|el|la|los|las|al|a la|a los)? ?(?:empresa|entrevistador(?:a|es)?|equipo|jef[ea]|reclutador(?:a)? de la empresa|director(?:a|es)?|direccion|compania|colegio|hospital|centro|ellos|ellas|panel|tribunal|final)';
const OTHERS =
  '(?:el |la |mi )?(?:recruiter|reclutador(?:a)?|coach|mentor(?:a)?|orientador(?:a)?|ett|agencia|amig[oa]|mama|papa|herman[oa]|profe(?:sora?)?|mi mism[oa])';

/** How people write their notes in Spanish. */
export const SPANISH: Lexicon = {
  language: 'es',
  smallWords:
    'el la los las un una unos de del que y o en a al por para con sin no es son fue era soy estoy mi mis me yo tu te su sus se lo le como cuando pero mas muy ya hay he ha si este esta eso esto nos porque donde desde hasta sobre entre',
  concepts: {
    'others-questions': [`${QS} (?:para|a) ${OTHERS}`, `(?:preguntar|consultar|aclarar) (?:a|con) ${OTHERS}`],
    questions: [
      `(?:las |mis |sus |posibles |probables |otras |mas )*${QS} (?:posibles?|probables?|tipicas?|frecuentes|habituales|comunes|clasicas|dificiles|trampa|tecnicas?|de (?:entrevista|la entrevista|rrhh|competencias?|motivacion|situacion|siempre|personalidad|ellos)|conductuales|situacionales|generales|que (?:me )?.{2,40}|y respuestas|preparadas|para practicar|personales|abiertas|del entrevistador|esperadas|incomodas|recurrentes)(?: .{0,30})?`,
      `posibles ${QS}|tipicas ${QS}|lo que me (?:pueden|van a|podrian|preguntaran).*|(?:que|lo que) (?:me )?(?:van a |pueden |podrian )?preguntar(?:me|an)?`,
      QS,
      '(?:me )?preguntaron|pregunto|(?:lo que )?le(?:s)? preguntaron a .{2,20}',
      '(?:mis |las )?respuestas(?: .{0,30})?|preguntas y respuestas|p y r|guion',
    ],
    'to-ask': [
      `(?:mis |buenas |algunas )*${QS} (?:para|a|al) ${THEM}(?: .{0,30})?`,
      `mis (?:propias )?${QS}(?: .{0,30})?|${QS} (?:(?:inteligentes|estrategicas|buenas|clave|importantes|utiles) (?=para|que))?(?:mias|propias|que (?:yo )?(?:quiero|voy a|puedo|podria|hare|deberia) .{0,30}|que hacer(?:les)?|para hacer(?:les)?(?: yo)?|finales|al final|de vuelta|por mi parte|del candidato|de mi parte)`,
      `cuando me toque(?: a mi)?|a ellos|(?:que |cosas que |lo que )?(?:yo )?(?:quiero |voy a |puedo |podria )?preguntar(?:les|le)?(?: yo)?(?: .{0,20})?|(?:les |le )pregunto(?: yo)?|preguntar|tienes alguna pregunta.*|alguna pregunta.*|tiene alguna pregunta.*`,
      `${QS} (?:para|a|al) (?!mi\\b|practicar|la entrevista|entrevista).{2,40}`,
    ],
    private: [
      '(?:muy |estrictamente )?(?:privado|confidencial|secreto|personal|intimo)(?: .{0,30})?|(?:solo |solamente |nota |notas )?para mi(?: solo| sola)?|solo para mis ojos|(?:esto |cosas que |lo que |temas que |que )?no (?:decir(?:lo|les)?|mencionar|contar|comentar|hablar|sacar|digo|cuento|debo decir)(?: .{0,40})?|entre nosotros|lineas? rojas?|tabu|temas tabu',
      '(?:mis )?(?:dudas|miedos|temores|preocupaciones|reservas|dudas personales)(?: .{0,30})?|(?:mi )?(?:salario |sueldo )?(?:minimo|suelo salarial|limite|piso)(?: salarial| .{0,20})?|otras ofertas|otros procesos|otra oferta',
    ],
    points: [
      '(?:los |mis |cosas |puntos |temas |datos |ideas )*(?:que |a |para )*(?:quiero |tengo que |hay que |debo |no olvidar )?(?:mencionar|decir|comentar|destacar|resaltar|sacar|recalcar|incluir|transmitir|remarcar|meter|subrayar)(?: .{0,40})?',
      '(?:los |mis )?(?:puntos (?:clave|fuertes a mencionar|importantes|a destacar|principales)|ideas (?:clave|fuerza|principales)|mensajes clave|claves|puntos|no olvidar(?:me)?(?: de)?|importante|imprescindible|recordar)(?: .{0,30})?',
    ],
    feedback: [
      '(?:el |mi |su )?(?:feedback|comentarios|retroalimentacion|correcciones|criticas|devolucion|opiniones|observaciones|consejos|valoracion)(?: (?:de|del|tras|sobre|en|que|por|simulacro) .{0,50})?',
      'lo que (?:me )?(?:dijo|dijeron|comento) .{0,40}|que mejorar|a mejorar|mejorar|por mejorar|cosas a mejorar',
    ],
    mock: [
      '(?:\\d+ |primer |segundo |tercer |ultimo |el )?(?:simulacro|ensayo|entrevista de prueba|practica|mock|prueba)(?: (?:\\d+|de entrevista|con|del|de) ?.{0,50})?',
    ],
    'to-dos': [
      '(?:to ?do|tareas?|pendientes?|por hacer|cosas por hacer|llevar|que llevar|antes de (?:la entrevista|ir)|lista|checklist|preparar|el dia de.*|ropa|documentos|repasar|buscar|investigar|deberes)(?: .{0,25})?',
    ],
    links: [
      '(?:enlaces?|links?|webs?|paginas?(?: web)?|fuentes|recursos|oferta|anuncio|la oferta)(?: .{0,20})?',
    ],
    values: [
      '(?:lo )?que nos (?:mueve|guia|une|define|importa)',
      '(?:los |sus |nuestros |cuatro |cinco |tres )*(?:valores|principios|pilares)(?: (?:de|del|en|segun|que|corporativos?) .{0,50}| corporativos?| de la empresa)?',
      '(?:valor(?:es)?|muestra|demuestra|etiquetas?|tags?|encaja con)',
    ],
    mission: ['(?:la |su |nuestra )?(?:mision|proposito|vision|lema|razon de ser)'],
    company: [
      'empresa|compania|organizacion|centro|colegio|hospital|clinica|empleador|donde|restaurante|hotel',
    ],
    role: ['(?:el )?(?:puesto|cargo|posicion|rol|vacante|trabajo|plaza)'],
    stories: [
      '(?:mis |las |los )?(?:historias|ejemplos|anecdotas|experiencias|casos|historias star|ejemplos star|banco de historias)(?: .{0,40})?',
    ],
    story: [
      '(?:mi )?(?:historia|ejemplo|anecdota|caso)(?: star)?(?: ?(?:n|no|num|#|numero)? ?\\d{1,2}| [a-h])?',
    ],
    situation: [
      's|situacion|como estaba(?: la cosa| todo)?|de donde partia(?:mos)?|punto de partida|(?:lo )?que (?:paso|pasaba)|contexto|problema|reto|antecedentes',
    ],
    task: [
      't|tarea|(?:lo )?que me tocaba(?: hacer)?|mi parte|lo mio|(?:lo )?que (?:tenia|habia) que hacer|mi tarea|objetivo|mision|responsabilidad|mi papel|mi rol',
    ],
    action: ['a|accion(?:es)?|que hicimos|lo que hicimos|como lo hice|que hice|lo que hice|pasos|solucion'],
    result: [
      'r|resultados?|como (?:acabo|termino|quedo|salio)|en que (?:quedo|acabo)|desenlace|al final|impacto|consecuencia',
    ],
    lesson: [
      'l|leccion(?:es)?|moraleja|con que me quedo|lo que me llevo|aprendizajes?|que aprendi|lo que aprendi|aprendi|reflexion|conclusion',
    ],
    question: [
      'p ?\\d{0,3}|pregunta ?\\d{0,3}|entrevistador(?:a)?|me preguntaron|repregunta|pregunta de seguimiento|seguimiento',
    ],
    answer: [
      'r ?\\d{1,3}|respuesta(?:s)?|mi respuesta|borrador|version (?:corta|larga|\\d)|yo|idea|notas?|frase',
    ],
    alternate: [
      'o|o bien|tambien|alternativa|otra forma|otra version|variante|alias|equivale a|parecida|o tambien|misma pregunta',
    ],
    'answers-which': [
      '(?:sirve|vale|usar|util|para) ?(?:para|en)?(?: preguntas?)?|responde a|competencias?|temas?|demuestra',
    ],
    background: [
      '(?:el )?resto|lo demas|(?:y )?otras cosas|varios|mas cosas|otros apuntes|lo basico|datos practicos',
      '(?:sobre|acerca de|datos de|datos|info(?:rmacion)?(?: de| sobre)?|que se de|investigacion|contexto|noticias|la empresa|el equipo|requisitos|perfil|que buscan|lo que buscan|proceso|fases|entrevistador(?:es|a)?|quien(?:es)?)(?: .{0,40})?',
    ],
    logistics: [
      'logistica|fecha|hora|lugar|direccion|como llegar|contacto|cuando|donde|entrevista|cita|duracion|formato|telefono',
    ],
  },
  topics: {
    introduction: [
      '(?:sobre|acerca de) mi|presentacion(?: personal)?|presentarme|hablame de ti|hableme de usted|cuentame sobre ti|quien soy|mi (?:perfil|trayectoria|historia|cv|recorrido)|trayectoria|elevator pitch|pitch|presentate|resumen (?:personal|profesional)|autopresentacion',
    ],
    'why-company': [
      'por ?que (?:nosotros|ellos|esta (?:empresa|compania|escuela|organizacion)|este (?:colegio|hospital|centro|hotel|restaurante)|aqui|quiero (?:trabajar|entrar|estar).*|trabajar .*|con nosotros)|(?:mi )?motivacion|motivos|interes en la empresa|por ?que me interesa.*',
    ],
    'why-role': [
      'por ?que (?:este|el|esta|la) (?:puesto|trabajo|cargo|rol|posicion|profesion|sector|carrera|cambio)(?: .{0,30})?',
    ],
    'why-leave': [
      'por ?que (?:me voy|dejo|deje|me fui|cambio|cambiar|quiero (?:cambiar|irme|dejar)|dejar|sali|salir|te vas)(?: .{0,30})?|motivo (?:del cambio|de salida|de cambio)|razon (?:del cambio|de salida)|cambio de trabajo',
    ],
    'why-you': [
      'por ?que (?:yo|tu|a mi|usted|contratarme|deberian? (?:contratarme|elegirme).*|elegirme)|que (?:aporto|puedo aportar|aportas|ofrezco|me diferencia)(?: .{0,20})?|mi valor anadido',
    ],
    strengths: [
      '(?:mis |tus |sus |3 |tres |principales |mayores )*(?:fortalezas?|puntos fuertes|virtudes|cualidades|puntos? fuertes?|mayor fortaleza)',
    ],
    'strengths-and-weaknesses': [
      '(?:mis |tus |sus )*(?:fortalezas|virtudes|puntos fuertes|cualidades) (?:(?:y|e|&|\\+) )?(?:mis |tus |sus )?(?:debilidades|defectos|(?:puntos )?debiles)',
    ],
    weaknesses: [
      '(?:mis |tus |sus |3 |tres |mi |mayor |principales )*(?:debilidad(?:es)?|puntos? debil(?:es)?|defectos?|areas? de mejora|puntos de mejora)',
    ],
    achievement: [
      '(?:mi |mis |mayor |mejor |principal |principales |gran )*(?:logros?|exitos?|orgullo)(?: .{0,20})?|de que (?:estoy|estas) (?:mas )?orgullos[oa].*',
    ],
    failure: [
      '(?:mi |un |mayor |gran |el )*(?:fracasos?|errores|error|fallos?|equivocacion|metida de pata)(?: .{0,20})?',
    ],
    conflict: [
      '(?:un |gestion de |resolucion de |manejo de )*(?:conflictos?|desacuerdos?|discusion)(?: .{0,30})?',
    ],
    leadership: [
      'liderazgo|(?:estilo de|mi) liderazgo|liderar(?: .{0,20})?|gestion de (?:equipos?|personas)',
    ],
    teamwork: ['trabajo en equipo|(?:trabajar en )?equipo|colaboracion'],
    pressure: [
      '(?:trabajo |trabajar |manejo |gestion |como manejo )*(?:bajo |de |del |el |la )*(?:presion|estres)',
    ],
    deadline: ['plazos?(?: .{0,20})?|fechas limite|gestion del tiempo'],
    priorities: ['prioridades|priorizar|priorizacion|organizacion'],
    change: [
      '(?:adaptacion|adaptarme|gestion)? ?(?:al |del |a los )?cambios?|adaptabilidad|flexibilidad|adaptacion',
    ],
    influence: ['persuasion|convencer(?: .{0,20})?|influencia|negociacion'],
    criticism: ['(?:recibir |aceptar |encajar )?criticas?'],
    learning: ['aprendizaje|aprender (?:rapido|algo nuevo)|formacion'],
    challenge: [
      '(?:mi |un |mayor |gran |principales )*(?:retos?|desafios?|dificultad(?:es)?|situacion dificil)(?: .{0,20})?',
    ],
    'difficult-person': [
      '(?:trato con |un |manejo de )?(?:clientes?|pacientes?|companer[oa]s?|padres|familias?|alumnos?|personas?|jefe|huesped(?:es)?) (?:dificil(?:es)?|enfadad[oa]s?|complicad[oa]s?|conflictiv[oa]s?|molest[oa]s?)|quejas?|reclamacion(?:es)?',
    ],
    initiative: ['(?:tener |tomar la )?iniciativa|proactividad|mejoras?'],
    problem: ['resolucion de problemas|(?:un )?problema (?:dificil|complejo|resuelto)'],
    decision: ['(?:toma de )?decision(?:es)?(?: dificil(?:es)?)?'],
    safety: ['seguridad|prevencion|prl|higiene'],
    future: [
      '(?:donde me veo |donde te ves )?(?:en |dentro de )?(?:5|cinco|3|tres|10|diez) anos|(?:mis )?(?:objetivos|metas|planes|futuro)(?: .{0,20})?',
    ],
    salary: [
      '(?:mis |mi |las )?(?:expectativas? (?:salarial(?:es)?|economicas?)|salario|sueldo|pretension(?:es)? salarial(?:es)?|aspiracion(?:es)? salarial(?:es)?|banda salarial)',
    ],
    availability: ['disponibilidad(?: .{0,30})?|incorporacion|preaviso|horarios?|turnos|movilidad|viajar'],
    gap: ['(?:los |el )?(?:huecos?|hueco en el cv|parones?|lagunas?)(?: .{0,20})?'],
    hobbies: ['aficiones|hobbies|tiempo libre|intereses'],
    experience: ['(?:mi )?experiencia(?: .{0,30})?|trabajo actual|formacion academica'],
    'about-company': ['que (?:se|sabes|sabe) (?:de|sobre) .{2,30}'],
    drive: ['que (?:me|te|le) (?:motiva|mueve|apasiona)'],
    style: ['(?:mi )?estilo de (?:trabajo|gestion)|(?:jefe|trabajo|equipo|ambiente) ideal'],
    'others-view': [
      '(?:como|que) (?:me |te )?(?:describen|describirian|dirian|dicen).*|(?:en )?(?:tres|3) palabras',
    ],
  },
  themes: {
    introduction: [
      '(?:hablame|hableme|hablenos|cuentame|cuenteme|cuentanos|cuentenos) (?:un poco )?(?:de|sobre|acerca de) (?:ti|usted|vos)',
      'presentarte',
      'presentese',
      'presentate',
      'trayectoria',
      'quien eres',
    ],
    'why-company': [
      'por ?que (?:quieres|quiere|te gustaria|le gustaria|te interesa|nos has|has|elegiste).{0,40}(?:aqui|con nosotros|nosotros|empresa|esta|nuestra|nuestro)',
      'por ?que nosotros',
    ],
    'why-role': ['(?:por ?que|que te).{0,20}(?:este puesto|el puesto|esta profesion|ser |este trabajo)'],
    'why-leave': [
      'por ?que.{0,25}(?:dejar|dejas|dejaste|cambiar|irte|salir|saliste|te vas)',
      'motivo de (?:salida|tu salida)',
      'buscas? (?:un |otro |una )?(?:cambio|nuevo (?:trabajo|reto|empleo|puesto)|nueva oportunidad|trabajo)\\b',
    ],
    'why-you': [
      'por ?que (?:deberiamos|debemos|tendriamos|contratarte|tu\\b)',
      'contratarte',
      'que (?:puedes|puede|nos) aporta',
    ],
    strengths: ['fortaleza', 'puntos? fuertes?', 'virtud', 'cualidad'],
    weaknesses: ['debilidad', 'puntos? debil', 'defecto', 'mejorar'],
    achievement: ['logro', 'orgullos', 'exito'],
    failure: ['fracas', 'error', 'fallo', 'equivoc', 'salio mal', 'salir mal'],
    conflict: ['conflict', 'desacuerdo', 'discusion', 'discrepa'],
    leadership: ['lider', 'dirigir', 'a cargo'],
    teamwork: ['en equipo', 'colabor'],
    pressure: ['presion', 'estres'],
    deadline: ['plazo', 'fecha limite'],
    priorities: ['prioriz', 'priorid', 'organizas'],
    change: ['adapt', 'cambio'],
    influence: ['convenc', 'persuad', 'influ'],
    criticism: ['critica', 'feedback'],
    learning: ['aprend'],
    challenge: ['reto', 'desafio', 'situacion dificil', 'mas dificil'],
    'difficult-person': [
      '(?:cliente|paciente|companer|padre|madre|familia|alumno|persona|jefe|huesped)\\w* (?:muy )?(?:dificil|enfadad|complicad|conflictiv|molest)',
      'queja',
      'reclamacion',
    ],
    initiative: ['iniciativa', 'mejora que'],
    problem: ['problema'],
    decision: ['decision', 'decidir'],
    safety: ['seguridad', 'accidente'],
    future: ['(?:cinco|5|tres|3|diez|10) anos', 'objetivos', 'te ves'],
    salary: ['salari', 'sueldo', 'cobrar'],
    availability: ['disponib', 'incorpora', 'turno', 'cuando (?:podrias|puedes) empezar'],
    gap: ['hueco'],
    hobbies: ['tiempo libre', 'aficion'],
    experience: ['experiencia (?:con|en|como)', 'trabajo actual'],
    'about-company': ['sabes (?:de|sobre) nosotros', 'sabe (?:de|sobre)', 'conoces (?:de|sobre|la)'],
    drive: ['motiva'],
    style: ['estilo de', 'ideal'],
    'others-view': ['(?:companeros|amigos|jefe).{0,20}(?:describ|dir)', 'tres palabras'],
  },
  orders: [
    '(?:bueno |y |ahora |por favor )*(?:hablame|hableme|hablanos|hablenos|cuentame|cuenteme|cuentanos|cuentenos|platica(?:me|nos|rnos|rme)|platique(?:me|nos)|comentame|comenteme|describe(?:me|te|nos)?|describa(?:me|nos|se)?|explica(?:me|nos)?|explique(?:me|nos)?|dime|digame|diganos|dinos|dame|deme|denos|ponme|pongame|pon un|define|nombra|menciona|presentate|presentese|vendeme|convenceme|imagina(?:te)?|imagine|supon(?:gamos|te)?|piensa en|comparte|relata(?:me)?|enumera|resume)(?:\\b|$)',
    '(?:puedes|puede|podrias|podria|me puedes|me podrias|nos puedes|nos podrias) (?:\\w+ )?(?:contar|hablar|describir|explicar|dar|decir|poner|presentar)',
    '(?:una? |alguna? )?(?:vez|ocasion|situacion|momento|ejemplo|caso|proyecto) (?:en (?:la |el )?que|donde|cuando|de (?:cuando|una vez|como)) (?:te|tuviste|has|hayas|hiciste|fuiste|le|se|tu|usted)',
    'algo (?:de lo |en lo |con lo )?que (?:te|se|le|usted|hayas|has|haya)\\b',
    'has (?:tenido|trabajado|hecho|estado|usado|vivido|liderado)|(?:como|que|por ?que|cuando|donde|cual(?:es)?) (?:\\w+ ){0,2}(?:te|tu|tus|ti|tienes|quieres|haces|harias|manejas|gestionas|sabes|has|eres|crees|buscas|esperas|ves|trabajas|puedes|prefieres|organizas|reaccionas|actuas|hiciste|dejaste|elegiste|usted|quiere|tiene|haria|sabe|es su|son sus)\\b',
  ],
  questionStarts: [
    '(?:y |pero )?(?:que|como|por ?que|cual(?:es)?|cuando|donde|quien(?:es)?|cuant[oa]s?|a que|de que|en que|con que|para que|con quien|desde cuando|hasta cuando) (?:es|son|era|fue|hay|tal|se|seria|tan|hace|hacen|tiene|tienen|tipo|tamano|equipo|pasa|pasaria|esta|estan|posibilidades|esperan|valoran|personas|dias|tiempo|horas|significa)\\b',
    '(?:hay|tienen|tienes|tiene|ofrecen|existe|existen|es|seria|sera|puedo|podria|se puede|se puede|habria|cuentan|trabajan|dan) (?:\\w+)',
  ],
  questionWords: ['(?:que|como|por ?que|cual(?:es)?|cuando|donde|quien(?:es)?|cuant[oa]s?)\\b'],
  you: [
    'tu',
    'tus',
    'te',
    'ti',
    'usted',
    'ustedes',
    'contigo',
    'vos',
    'vosotros',
    'os',
    'vuestro',
    'vuestra',
  ],
  me: [
    'yo',
    'mi',
    'mis',
    'me',
    'conmigo',
    'nosotros',
    'nuestro',
    'soy',
    'tengo',
    'estoy',
    'trabajo',
    'he',
    'hice',
    'fui',
  ],
  asksThem: [
    '\\b(?:hay|ofrecen|tienen|tendria|tendre|podria yo|puedo|puedo yo|trabajaria|empezaria|seria mi|estaria|cobraria)\\b',
    '\\b(?:como es (?:un dia|el equipo|el dia|la|el)|cuantas? personas|cuantos|el equipo|proximos pasos|siguientes pasos|un dia normal|dia a dia|periodo de prueba|formacion (?:interna|inicial)|plan de (?:carrera|formacion)|teletrabajo|ascenso|rotacion|que (?:esperan|esperais|valoran|valorais|buscan)|que es lo que (?:mas )?(?:te|le|os) gusta|por que (?:esta vacante|se fue|quedo)|vacante|cuando (?:sabre|dan|tendre|me)|vuestr[oa]s?|ustedes|aqui)\\b',
  ],
  asksSelf: [
    '(?:debo|deberia|tengo que|puedo|que digo|que me pongo|que llevo|como explico|digo|menciono|lo cuento|hace falta)\\b',
  ],
  privateLines: [
    '\\b(?:no|nunca|jamas|evitar|mejor no|ni) (?:\\w+ )?(?:decir(?:lo|les)?|mencionar(?:lo)?|contar(?:lo)?|comentar|hablar (?:de|mal)|sacar el tema|revelar|admitir|nombrar|criticar|digo|cuento|mencionar)\\b(?! (?:tan|tanto|tantas|demasiado|mas|muy))',
    '\\b(?:minimo|suelo|como poco|no bajar? de|menos de|por debajo de|limite|piso|al menos)\\b.{0,30}(?:\\d{2,3} ?k\\b|\\d{2,3} ?\\d{3}|\\d{4,}|[€$£]|euros|brutos|mil\\b)',
    '(?:\\d{2,3} ?k\\b|\\d{4,}|[€$£]|euros|brutos|\\d+ mil\\b).{0,30}\\b(?:minimo|como poco|limite|no menos|ni un euro menos|suelo)\\b',
    '\\b(?:otra oferta|otras ofertas|oferta de|segunda opcion|otro proceso|otros procesos|tambien (?:estoy|hago entrevista)|ya tengo una oferta)\\b',
    '\\b(?:me lo guardo|(?:esto )?se queda (?:aqui|entre nosotros))\\b|\\b(?:solo para mi|entre nosotros|confidencial|privado|en secreto|en realidad|la verdad es|el motivo real|la razon real|verdadero motivo)\\b',
    '\\b(?:no (?:se|estoy segur[oa]) (?:si|de)|dudo|tengo dudas|me preocupa|me da miedo|miedo a|miedo de|no me convence|duda:?)\\b',
    '\\b(?:me despidieron|me echaron|embarazada|estoy quemad[oa]|mi jefe es|me llevo mal)\\b',
  ],
  toDoLines: [
    '(?:no olvidar |hay que |tengo que |recordar |to ?do )*(?:imprimir|llevar|buscar|mirar|repasar|practicar|ensayar|preparar|llamar|planchar|comprar|cargar|confirmar|averiguar|leer|releer|estudiar|pedir|reservar|investigar|descargar|actualizar|probar|comprobar|enviar|mandar|revisar|dormir|salir|poner (?:la |el )?(?:alarma|despertador)|escribir(?:le)?|preguntar(?:le)? a (?!ellos|la empresa|el jefe|la directora|el director)|terminar|memorizar|cortarme)\\b',
    'to ?do\\b|pendiente\\b|por hacer\\b',
  ],
  feedbackLines: [
    '(?:mi |el |la )?(?:[a-z]+ )?(?:me )?(?:dijo|dice|comento|comenta|opina|opino|sugirio|recomendo|senalo|le parecio|le gusto|cree) (?:que|muy|demasiado|mas|menos|la|el|mi|no)\\b',
    '(?:feedback|comentario)\\b',
  ],
  pointLines: [
    '(?:no olvidar |hay que |tengo que |importante |recordar |siempre |tambien )*(?:mencionar|destacar|comentar|recalcar|resaltar|remarcar|subrayar|sacar)\\b',
    '(?:no olvidar|decir que)\\b',
  ],
  valueStarts: [
    '.{0,60}\\b(?:web|pagina|cartel|folleto|ellos|empresa)(?: (?:de|del|en) (?:la |el )?\\w+)? (?:pone|dice|dicen|habla de|hablan de|valoran|valora) ',
    '(?:sus |los )?valores (?:son |de la \\w+ )?',
  ],
  alternateStarts: ['(?:o|o bien|tambien)(?: (?:me )?(?:pueden|puede|podrian) (?:preguntar|decir))?\\b'],
  pointers: [
    '(?:ver |usar |cf |contar |historia |ejemplo |misma |la )+(?:n|no|num|#|numero)? ?(\\d{1,2})\\b',
    '(?:ver|usar|contar|historia|ejemplo)\\b',
  ],
  titleWords: [
    'entrevistas?|preparacion|preparar|notas?|apuntes|para|de|del|en|el|la|los|las|mi|con|y|puesto|trabajo|primera|segunda|ronda|fase|lunes|martes|miercoles|jueves|viernes|sabado|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|manana|guion|chuleta|a|las|vacante|plaza|proceso',
  ],
  jobWords: [
    '(?:ingenier[oa]|gerente|enfermer[oa]|maestr[oa]|profesor(?:a)?|electricista|desarrollador(?:a)?|disenador(?:a)?|analista|asistente|auxiliar|tecnic[oa]|conductor(?:a)?|consultor(?:a)?|contable|coordinador(?:a)?|administrativ[oa]|director(?:a)?|especialista|comercial|asesor(?:a)?|arquitect[oa]|cientific[oa]|medic[oa]|cociner[oa]|camarer[oa]|recepcionista|dependient[ea]|vendedor(?:a)?|encargad[oa]|jef[ea]|responsable|supervisor(?:a)?|operari[oa]|mecanic[oa]|fontaner[oa]|carpinter[oa]|soldador(?:a)?|abogad[oa]|secretari[oa]|educador(?:a)?|trabajador(?:a)? social|psicolog[oa]|fisioterapeuta|farmaceutic[oa]|periodista|traductor(?:a)?|programador(?:a)?|becari[oa]|aprendiz|practicas|cuidador(?:a)?|limpiador(?:a)?|repartidor(?:a)?|moz[oa]|cajer[oa]|chef|jefe de \\w+|community manager|data \\w+|product \\w+)',
  ],
  atWords: ['en', 'para', 'con', '@'],
  prompts: {
    introduction: 'Háblame de ti.',
    'why-company': '¿Por qué quieres trabajar con nosotros?',
    'why-role': '¿Por qué quieres este puesto?',
    'why-leave': '¿Por qué quieres dejar tu trabajo actual?',
    'why-you': '¿Por qué deberíamos elegirte?',
    strengths: '¿Cuáles son tus puntos fuertes?',
    'strengths-and-weaknesses': '¿Cuáles son tus puntos fuertes y tus puntos débiles?',
    weaknesses: '¿Qué debilidad estás trabajando?',
    achievement: '¿De qué logro estás más orgulloso u orgullosa?',
    failure: 'Cuéntame una vez en que algo salió mal.',
    conflict: 'Cuéntame un conflicto en el trabajo y cómo lo resolviste.',
    leadership: 'Cuéntame una vez en que dirigiste a otras personas.',
    teamwork: 'Cuéntame una vez en que trabajaste en equipo.',
    pressure: '¿Cómo trabajas bajo presión?',
    priorities: '¿Cómo decides qué va primero?',
    change: 'Cuéntame un cambio al que tuviste que adaptarte.',
    challenge: '¿Cuál ha sido tu mayor reto?',
    'difficult-person': 'Cuéntame cómo trataste a una persona difícil.',
    future: '¿Dónde te ves dentro de cinco años?',
    salary: '¿Qué salario esperas?',
    availability: '¿Cuándo podrías empezar?',
    gap: '¿Qué hiciste en el hueco de tu currículum?',
    hobbies: '¿Qué haces en tu tiempo libre?',
    experience: '¿Qué experiencia aportas?',
    'about-company': '¿Qué sabes de nosotros?',
    drive: '¿Qué te motiva?',
    style: '¿Cómo describirías tu forma de trabajar?',
    'others-view': '¿Cómo te describirían los demás?',
  },
};
