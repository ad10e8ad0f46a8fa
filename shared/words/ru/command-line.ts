export const commandLine = {
  'command-line.usage': `Как вызывать: oqyrman КОМАНДА [--library ПАПКА] [--json]

  parse FILE            показывает, что есть в файле, не загружая его
  preview FILE [--encoding NAME]
                        показывает, что загрузилось бы из файла
  import PATH… [--encoding NAME]
                        загружает в библиотеку файлы и текстовые файлы папок
  imports               перечисляет загрузки, сначала новые
  report IMPORT         говорит, что стало с каждым файлом загрузки
  undo IMPORT           убирает то, что пришло с загрузкой
  redo IMPORT           возвращает убранную загрузку
  read-again FILE-NUMBER [--encoding NAME] [--apply]
                        показывает, что изменит повторный разбор файла, и изменяет это
  watch add|remove FOLDER
                        следит за новыми текстовыми файлами папки или больше не следит
  watch list            перечисляет папки, за которыми следит
  list [--limit N]      перечисляет статьи, сначала новые
  show ID               показывает статью
  search QUERY [--limit N]
                        находит статьи
  bookmark ID on|off    ставит или убирает закладку
  tag ID TAG on|off     ставит метку на статью или снимает её
  tags                  перечисляет все метки
  note ID [TEXT]        показывает заметку к статье или записывает её; пустой текст её удаляет
  stats                 говорит, что есть в библиотеке и где она лежит
  check                 проверяет обе базы данных библиотеки
  serve [--port N]      открывает читалку для браузера на этом компьютере

  --library DIR         папка библиотеки; без неё — библиотека настольной программы
  --json                печатает JSON для других программ
  --help, --version

Код завершения: 0 — сделано, 1 — не вышло (причина одной строкой в потоке ошибок), 2 — вызвано неверно.`,
  'command-line.called-wrongly': '{detail} См. «oqyrman --help».',
  'command-line.no-command': 'Назовите команду.',
  'command-line.unknown-command': 'Команды «{name}» нет.',
  'command-line.bad-option': '{detail}.',
  'command-line.option-of-another': 'У «{command}» нет ключа --{option}.',
  'command-line.wrong-operands': '«{command}» пишется так: {usage}.',
  'command-line.no-folder': 'После --library нужно имя папки.',
  'command-line.output-failed': 'Не удалось записать вывод ({code}). Проверьте, куда он направлен.',
  'command-line.bad-id': '«{given}» — не номер статьи.',
  'command-line.bad-encoding': '«{given}» — не кодировка, которую можно прочитать. Есть: {known}.',
  'command-line.bad-import': '«{given}» — не номер загрузки. См. «oqyrman imports».',
  'command-line.bad-file': '«{given}» — не номер файла. См. «oqyrman report IMPORT».',
  'command-line.bad-number': 'После --{option} нужно целое число до {max, number}, а не «{given}».',

  'command-line.serving': 'Oqyrman открыт по адресу {address}',
  'command-line.port-taken':
    'Порт {port} занят другой программой. Выберите другой ключом --port или не указывайте его.',
  'command-line.port-refused':
    'Порт {port} здесь использовать нельзя. Выберите номер больше 1023 или не указывайте --port.',

  'command-line.library-empty': 'Библиотека «{folder}» пуста. Загрузите файлы: oqyrman import PATH…',
  'command-line.nothing-found': 'Ничего не найдено.',
  'command-line.found':
    '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}} за {ms, plural, one {# миллисекунду} few {# миллисекунды} many {# миллисекунд} other {# миллисекунды}}',
  'command-line.listed': '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'command-line.also': 'Вместе с «{typed}» искались: {forms}',
  'command-line.unknown-word': 'Слова «{typed}» нет ни в одной статье.',
  'command-line.did-you-mean': 'Слова «{typed}» нет ни в одной статье. Возможно, имелось в виду: {corrected}',
  'command-line.most-words': 'Статей со всеми словами нет. В этих есть {has, number} из {of, number}.',
  'command-line.ranked-among':
    'По соответствию расставлены последние добавленные статьи: {ranked, number} из {total, number}. Остальные идут следом, по дате.',
  'command-line.no-headline': '(без заголовка) {words}',
  'command-line.no-date': 'без даты',

  'command-line.section': 'Раздел: {section}',
  'command-line.publisher': 'Издатель: {publisher}',
  'command-line.source': 'Источник: {url}',
  'command-line.doubt': 'Сомнение: {doubt}',
  'command-line.doubt-at': 'Сомнение: {doubt} (строка {line, number})',
  'command-line.provenance': 'Из {file}, строки с {first, number} по {last, number}',
  'command-line.copy':
    'Копия, {likeness, number, percent}: {title} (статья {id}; {file}, строка {line, number})',
  'command-line.version': 'Версия, {language}: {title} (статья {id}; {file}, строка {line, number})',
  'command-line.leftover-at': 'Ни в одной статье, строка {line, number}: {text}',
  'command-line.parsed':
    '{file}: {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, {leftovers, plural, =0 {без остатка} one {# остаток} few {# остатка} many {# остатков} other {# остатка}}, кодировка {encoding}',

  'command-line.importing':
    'Файлов: {done, number} из {total, number}, {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'command-line.file-imported':
    '{path}: {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, {duplicates, plural, =0 {все новые} one {# из них уже была} few {# из них уже были} many {# из них уже были} other {# из них уже были}}, {leftovers, plural, =0 {без остатка} one {# остаток} few {# остатка} many {# остатков} other {# остатка}}',
  'command-line.file-unchanged': '{path}: уже в библиотеке, ничего не изменилось',
  'command-line.file-stopped': '{path}: остановлено раньше, чем загрузилось',
  'command-line.import-totals':
    '{imported, plural, =0 {Ни один файл не загружен} one {Загружен # файл} few {Загружены # файла} many {Загружено # файлов} other {Загружено # файла}}, без изменений {unchanged, number}, не вышло {failed, number}; {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}{duplicates, plural, =0 {} one {, из них # повтор} few {, из них # повтора} many {, из них # повторов} other {, из них # повтора}}',
  'command-line.no-text-files': 'В {paths} нет текстовых файлов.',
  'command-line.import-failed':
    'Не удалось загрузить {failed, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}. Первый: {first}',
  'command-line.import-stopped': 'Остановлено. Загруженное раньше остаётся в библиотеке.',

  'command-line.previewed':
    '{file}: {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, {leftovers, plural, =0 {ничего не осталось} one {остался # кусок} few {осталось # куска} many {осталось # кусков} other {осталось # куска}}, кодировка {encoding}',
  'command-line.previewed-beginning':
    '{file}, начало: {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, {leftovers, plural, =0 {ничего не осталось} one {остался # кусок} few {осталось # куска} many {осталось # кусков} other {осталось # куска}}, кодировка {encoding}',
  'command-line.preview-known': 'Этот файл в библиотеке уже есть. Повторная загрузка ничего не изменит.',
  'command-line.no-imports': 'Ещё ничего не загружали.',
  'command-line.past-import':
    '{id}  {startedAt, date, medium} {startedAt, time, short}  {names}: {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, не вышло {failed, number}; {articles, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}{duplicates, plural, =0 {} one {, из них # повтор} few {, из них # повтора} many {, из них # повторов} other {, из них # повтора}}',
  'command-line.import-undone': 'убрано, хранится до {goneAfter, date, medium}',
  'command-line.import-gone': 'убрано',
  'command-line.import-unfinished': 'не закончено',
  'command-line.report-file': '{line} (файл {id})',
  'command-line.undo': 'Загрузка {id} убрана. До {goneAfter, date, medium} её вернёт «oqyrman redo {id}».',
  'command-line.redo': 'Загрузка {id} возвращена.',
  'command-line.change-before': 'Как есть:',
  'command-line.change-now': 'Как станет:',
  'command-line.changed-before': 'Как было:',
  'command-line.changed-now': 'Как стало:',
  'command-line.compared':
    '{file}: {changes, plural, =0 {ничего не изменится} one {изменится # статья} few {изменятся # статьи} many {изменится # статей} other {изменится # статьи}}, без изменений {unchanged, number}. Применить: --apply.',
  'command-line.read-again':
    '{file}: {changes, plural, =0 {ничего не изменилось} one {изменилась # статья} few {изменились # статьи} many {изменилось # статей} other {изменилось # статьи}}, без изменений {unchanged, number}.',
  'command-line.watch-add': 'Новые текстовые файлы из {folder} будут загружаться сами, пока Oqyrman открыт.',
  'command-line.watch-remove': 'За {folder} не следят.',
  'command-line.watch-none': 'Ни за одной папкой не следят.',

  'command-line.bookmark-on': 'Статья {id} в закладках.',
  'command-line.bookmark-off': 'Статьи {id} в закладках нет.',

  'command-line.tagged':
    '{count, plural, =0 {У статьи {id} нет меток} one {Метка статьи {id}: {tags}} few {Метки статьи {id}: {tags}} many {Метки статьи {id}: {tags}} other {Метки статьи {id}: {tags}}}.',
  'command-line.no-tags': 'Меток нет.',
  'command-line.no-note': 'К статье {id} нет заметки.',

  'command-line.stats': `Библиотека: {folder}
Статей: {articles, number}, непрочитанных {unread, number}, в закладках {bookmarks, number}
Файлов: {files, number}
На диске: {libraryBytes, number} байт, поисковый указатель {indexBytes, number} байт
Oqyrman {appVersion}, разборщик {parserVersion}`,
  'command-line.check-sound': 'Обе базы данных в порядке.',
  'command-line.check-unsound': 'Библиотека «{folder}» повреждена: {problems}',
} as const
