export const commandLine = {
  'command-line.usage': `Қалай шақырылады: oqyrman ПӘРМЕН [--library ҚАЛТА] [--json]

  parse FILE            файлда не барын көрсетеді, оны жүктемейді
  preview FILE [--encoding NAME]
                        файлдан не жүктелетінін көрсетеді
  import PATH… [--encoding NAME]
                        файлдар мен қалталардағы мәтіндік файлдарды кітапханаға жүктейді
  imports               жүктеулерді тізеді, алдымен жаңалары
  report IMPORT         жүктеудің әр файлы не болғанын айтады
  undo IMPORT           жүктеумен келгенді алып тастайды
  redo IMPORT           алып тасталған жүктеуді қайтарады
  read-again FILE-NUMBER [--encoding NAME] [--apply]
                        файлды қайта талдау нені өзгертетінін көрсетеді және өзгертеді
  watch add|remove FOLDER
                        қалтаның жаңа мәтіндік файлдарын бақылайды немесе бақылауды тоқтатады
  watch list            бақыланатын қалталарды тізеді
  list [--limit N]      мақалаларды тізеді, алдымен жаңалары
  show ID               мақаланы көрсетеді
  search QUERY [--limit N]
                        мақалаларды табады
  bookmark ID on|off    бетбелгі қояды немесе алады
  tag ID TAG on|off     мақалаға тег қояды немесе алып тастайды
  tags                  барлық тегті тізеді
  note ID [TEXT]        мақалаға жазылған ескертпені көрсетеді немесе жазады; бос мәтін оны өшіреді
  stats                 кітапханада не барын және ол қайда жатқанын айтады
  check                 кітапхананың екі дерекқорын да тексереді
  serve [--port N]      осы компьютердегі браузерге оқырманды ашады

  --library DIR         кітапхана қалтасы; көрсетілмесе — үстел бағдарламасының кітапханасы
  --json                басқа бағдарламалар үшін JSON басады
  --help, --version

Аяқталу коды: 0 — орындалды, 1 — орындалмады (себебі қате ағынында бір жолмен), 2 — қате шақырылды.`,
  'command-line.called-wrongly': '{detail} Қараңыз: «oqyrman --help».',
  'command-line.no-command': 'Пәрменді атаңыз.',
  'command-line.unknown-command': '«{name}» деген пәрмен жоқ.',
  'command-line.bad-option': '{detail}.',
  'command-line.option-of-another': '«{command}» пәрменінде --{option} кілті жоқ.',
  'command-line.wrong-operands': '«{command}» былай жазылады: {usage}.',
  'command-line.no-folder': '--library кілтінен кейін қалтаның аты керек.',
  'command-line.output-failed': 'Нәтиже жазылмады ({code}). Ол қайда бағытталғанын тексеріңіз.',
  'command-line.bad-id': '«{given}» — мақаланың нөмірі емес.',
  'command-line.bad-encoding': '«{given}» — оқылатын кодтама емес. Барлары: {known}.',
  'command-line.bad-import': '«{given}» — жүктеудің нөмірі емес. Қараңыз: «oqyrman imports».',
  'command-line.bad-file': '«{given}» — файлдың нөмірі емес. Қараңыз: «oqyrman report IMPORT».',
  'command-line.bad-number': '--{option} кілтіне бүтін сан керек (ең көбі {max, number}), «{given}» емес.',

  'command-line.serving': 'Oqyrman мына мекенжайда ашық: {address}',
  'command-line.port-taken':
    '{port} портын басқа бағдарлама алып қойған. --port арқылы басқасын таңдаңыз немесе оны көрсетпеңіз.',
  'command-line.port-refused':
    '{port} портын мұнда пайдалануға болмайды. 1023-тен үлкенін таңдаңыз немесе --port көрсетпеңіз.',

  'command-line.library-empty': '«{folder}» кітапханасы бос. Файл жүктеңіз: oqyrman import PATH…',
  'command-line.nothing-found': 'Ештеңе табылмады.',
  'command-line.found':
    '{ms, plural, one {# миллисекундта} other {# миллисекундта}} {count, plural, one {# мақала} other {# мақала}}',
  'command-line.listed': '{count, plural, one {# мақала} other {# мақала}}',
  'command-line.also': '«{typed}» сөзімен бірге ізделді: {forms}',
  'command-line.unknown-word': '«{typed}» сөзі бірде-бір мақалада жоқ.',
  'command-line.did-you-mean': '«{typed}» сөзі бірде-бір мақалада жоқ. Мынаны іздедіңіз бе: {corrected}',
  'command-line.most-words':
    'Барлық сөзі бар мақала жоқ. Мыналарда {of, number} сөздің {has, number} сөзі бар.',
  'command-line.ranked-among':
    'Сәйкестігі бойынша соңғы қосылған мақалалар реттелді: {total, number} мақаланың {ranked, number} мақаласы. Қалғандары олардан кейін күні бойынша тұр.',
  'command-line.no-headline': '(тақырыбы жоқ) {words}',
  'command-line.no-date': 'күні жоқ',

  'command-line.section': 'Бөлім: {section}',
  'command-line.publisher': 'Жариялаушы: {publisher}',
  'command-line.source': 'Дереккөз: {url}',
  'command-line.doubt': 'Күмән: {doubt}',
  'command-line.doubt-at': 'Күмән: {doubt} ({line, number}-жол)',
  'command-line.provenance': '{file}, {first, number} – {last, number} жолдар',
  'command-line.copy':
    'Көшірме, {likeness, number, percent}: {title} ({id} мақала; {file}, {line, number}-жол)',
  'command-line.version': 'Нұсқа, {language}: {title} ({id} мақала; {file}, {line, number}-жол)',
  'command-line.leftover-at': 'Ешбір мақалада жоқ, {line, number}-жол: {text}',
  'command-line.parsed':
    '{file}: {articles, plural, one {# мақала} other {# мақала}}, {leftovers, plural, =0 {қалдық жоқ} one {# қалдық} other {# қалдық}}, кодтама {encoding}',

  'command-line.importing':
    'Файл: {done, number} / {total, number}, {articles, plural, one {# мақала} other {# мақала}}',
  'command-line.file-imported':
    '{path}: {articles, plural, one {# мақала} other {# мақала}}, {duplicates, plural, =0 {бәрі жаңа} one {# мақала бұрыннан бар} other {# мақала бұрыннан бар}}, {leftovers, plural, =0 {қалдық жоқ} one {# қалдық} other {# қалдық}}',
  'command-line.file-unchanged': '{path}: кітапханада бар, ештеңе өзгермеді',
  'command-line.file-stopped': '{path}: жүктеліп болмай тоқтатылды',
  'command-line.import-totals':
    '{imported, plural, =0 {Бірде-бір файл жүктелмеді} one {# файл жүктелді} other {# файл жүктелді}}, өзгеріссіз {unchanged, number}, жүктелмегені {failed, number}; {articles, plural, one {# мақала} other {# мақала}}{duplicates, plural, =0 {} one {, оның ішінде # қайталама} other {, оның ішінде # қайталама}}',
  'command-line.no-text-files': '{paths} ішінде мәтіндік файл жоқ.',
  'command-line.import-failed':
    '{failed, plural, one {# файл жүктелмеді} other {# файл жүктелмеді}}. Біріншісі: {first}',
  'command-line.import-stopped': 'Тоқтатылды. Бұрын жүктелгені кітапханада қалады.',

  'command-line.previewed':
    '{file}: {articles, plural, one {# мақала} other {# мақала}}, {leftovers, plural, =0 {қалдық жоқ} one {# қалдық} other {# қалдық}}, кодтама {encoding}',
  'command-line.previewed-beginning':
    '{file}, басы: {articles, plural, one {# мақала} other {# мақала}}, {leftovers, plural, =0 {қалдық жоқ} one {# қалдық} other {# қалдық}}, кодтама {encoding}',
  'command-line.preview-known': 'Бұл файл кітапханада бар. Қайта жүктеу ештеңені өзгертпейді.',
  'command-line.no-imports': 'Әлі ештеңе жүктелген жоқ.',
  'command-line.past-import':
    '{id}  {startedAt, date, medium} {startedAt, time, short}  {names}: {files, plural, one {# файл} other {# файл}}, жүктелмегені {failed, number}; {articles, plural, one {# мақала} other {# мақала}}{duplicates, plural, =0 {} one {, оның ішінде # қайталама} other {, оның ішінде # қайталама}}',
  'command-line.import-undone': 'алып тасталған, {goneAfter, date, medium} дейін сақталады',
  'command-line.import-gone': 'алып тасталған',
  'command-line.import-unfinished': 'аяқталмаған',
  'command-line.report-file': '{line} ({id}-файл)',
  'command-line.undo':
    '{id}-жүктеу алып тасталды. Оны {goneAfter, date, medium} дейін «oqyrman redo {id}» қайтарады.',
  'command-line.redo': '{id}-жүктеу қайтарылды.',
  'command-line.change-before': 'Қазіргісі:',
  'command-line.change-now': 'Өзгергені:',
  'command-line.changed-before': 'Бұрынғысы:',
  'command-line.changed-now': 'Қазіргісі:',
  'command-line.compared':
    '{file}: {changes, plural, =0 {ештеңе өзгермейді} one {# мақала өзгереді} other {# мақала өзгереді}}, өзгеріссіз {unchanged, number}. Қолдану үшін: --apply.',
  'command-line.read-again':
    '{file}: {changes, plural, =0 {ештеңе өзгермеді} one {# мақала өзгерді} other {# мақала өзгерді}}, өзгеріссіз {unchanged, number}.',
  'command-line.watch-add':
    'Oqyrman ашық тұрғанда {folder} ішіндегі жаңа мәтіндік файлдар өздігінен жүктеледі.',
  'command-line.watch-remove': '{folder} бақыланбайды.',
  'command-line.watch-none': 'Бірде-бір қалта бақыланбайды.',

  'command-line.bookmark-on': '{id}-мақалаға бетбелгі қойылған.',
  'command-line.bookmark-off': '{id}-мақалада бетбелгі жоқ.',

  'command-line.tagged':
    '{count, plural, =0 {{id}-мақаланың тегі жоқ} one {{id}-мақаланың тегі: {tags}} other {{id}-мақаланың тегтері: {tags}}}.',
  'command-line.no-tags': 'Тегтер жоқ.',
  'command-line.no-note': '{id}-мақалаға ескертпе жазылмаған.',

  'command-line.stats': `Кітапхана: {folder}
Мақала: {articles, number}, оқылмағаны {unread, number}, бетбелгі қойылғаны {bookmarks, number}
Файл: {files, number}
Дискіде: {libraryBytes, number} байт, іздеу көрсеткіші {indexBytes, number} байт
Oqyrman {appVersion}, талдағыш {parserVersion}`,
  'command-line.check-sound': 'Екі дерекқор да бүтін.',
  'command-line.check-unsound': '«{folder}» кітапханасы бүлінген: {problems}',
} as const
