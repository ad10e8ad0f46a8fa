export const importing = {
  'encoding.UTF-8': 'UTF-8',
  'encoding.UTF-16LE': 'UTF-16 LE',
  'encoding.UTF-16BE': 'UTF-16 BE',
  'encoding.windows-1251': 'Windows-1251',
  'encoding.KOI8-R': 'KOI8-R',
  'encoding.CP866': 'CP866 (DOS)',
  'encoding.ISO-8859-5': 'ISO-8859-5',
  'encoding.x-mac-cyrillic': 'Mac, кириллица',
  'encoding.KZ-1048': 'KZ-1048 (казахская)',
  'encoding.PT154': 'PT154 (казахская)',
  'encoding.KOI8-U': 'KOI8-U',
  'encoding.windows-1252': 'Windows-1252 (западная)',

  'import.button': 'Загрузить',
  'import.files': 'Файлы…',
  'import.folder': 'Папку…',
  'import.past': 'Загрузки и папки под наблюдением…',
  'import.import-files': 'Загрузить файлы',
  'import.drop': 'Отпустите файлы или папки, чтобы загрузить их',
  'import.name': 'Загрузка',
  'import.close': 'Закрыть',
  'import.nothing': 'Среди выбранного нет файлов.',

  'preview.title': 'Загрузить {files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}?',
  'preview.title-one': 'Загрузить «{file}»?',
  'preview.gathering-title': 'Загрузка файлов',
  'preview.listing': 'Смотрим, что вы выбрали…',
  'preview.staging':
    'Прочитано {done, number} из {total, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}…',
  'preview.accepted': 'Загрузится, как только будет прочитано.',
  'preview.files': 'Файлы для загрузки',
  'preview.more-files':
    '{count, plural, one {и ещё # файл} few {и ещё # файла} many {и ещё # файлов} other {и ещё # файла}}, здесь не показанные',
  'preview.total': '{files, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}, {size}',
  'preview.bring-in': 'Загрузить',
  'preview.cancel': 'Отмена',
  'preview.looking': 'Смотрим {file}…',
  'preview.loaded':
    '{file}: {articles, plural, =0 {статей нет} one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'preview.contents': 'Что даст {file}',
  'preview.read-as': 'Кодировка: {encoding}',
  'preview.read-as-guessed': 'Кодировка: {encoding} (предположительно)',
  'preview.encoding': 'Кодировка файла',
  'preview.encoding-automatic': 'Определить по тексту',
  'preview.known': 'Этот файл в библиотеке уже есть. Повторная загрузка ничего не изменит.',
  'preview.articles':
    '{count, plural, =0 {Статей нет} one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'preview.beginning':
    '{count, plural, =0 {Статей нет} one {# статья} few {# статьи} many {# статей} other {# статьи}} в начале этого файла',
  'preview.more-articles':
    '{count, plural, one {и ещё # статья} few {и ещё # статьи} many {и ещё # статей} other {и ещё # статьи}}',
  'preview.more-paragraphs':
    '{count, plural, one {и ещё # абзац} few {и ещё # абзаца} many {и ещё # абзацев} other {и ещё # абзаца}}',
  'preview.no-headline': 'Без заголовка',
  'preview.no-text': 'Без текста',

  'import.running': 'Загружается {file}',
  'import.between-files': 'Файлы загружаются',
  'import.paused': 'Приостановлено',
  'import.progress-size': '{done} из {total}',
  'import.progress-articles':
    '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'import.progress-file': 'файл {file, number} из {files, number}',
  'import.bytes-per-second': '{size}/с',
  'import.articles-per-second':
    '{count, plural, one {# статья в секунду} few {# статьи в секунду} many {# статей в секунду} other {# статьи в секунду}}',
  'import.time-left': 'осталось {time}',
  'import.waiting':
    '{count, plural, one {Ждёт ещё # загрузка} few {Ждут ещё # загрузки} many {Ждут ещё # загрузок} other {Ждут ещё # загрузки}}',
  'import.pause': 'Приостановить',
  'import.go-on': 'Продолжить',
  'import.stop': 'Остановить',
  'import.stopping': 'Останавливается…',
  'import.finished':
    '{articles, plural, =0 {Ни одной статьи} one {# статья} few {# статьи} many {# статей} other {# статьи}} из {files, plural, one {# файла} few {# файлов} many {# файлов} other {# файла}}',
  'import.stopped': 'Остановлено. {summary}',
  'import.unchanged-count':
    '{count, plural, one {# файл уже был} few {# файла уже были} many {# файлов уже были} other {# файла уже были}}',
  'import.failed-count':
    '{count, plural, one {# файл не загружен} few {# файла не загружены} many {# файлов не загружены} other {# файла не загружены}}',
  'import.announce-start': 'Загрузка началась',
  'import.announce-paused': 'Загрузка приостановлена',
  'import.announce-end': 'Загрузка окончена: {summary}',
  'import.show-report': 'Показать отчёт',
  'import.report': 'Отчёт о загрузке',
  'import.report-summary': '{summary}. Что стало с каждым файлом:',
  'import.status.imported': 'Загружен',
  'import.status.unchanged': 'Уже есть, без изменений',
  'import.status.failed': 'Не загружен',
  'import.status.stopped': 'Остановлен',
  'import.file-articles': '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'import.file-duplicates':
    '{count, plural, one {# повтор} few {# повтора} many {# повторов} other {# повтора}}',
  'import.file-near-copies':
    '{count, plural, one {# почти копия} few {# почти копии} many {# почти копий} other {# почти копии}}',
  'import.doubt-count': '{doubt}: {count, number}',
  'import.doubts': 'Сомнения',
  'import.leftovers':
    '{count, plural, one {# кусок текста не вошёл} few {# куска текста не вошли} many {# кусков текста не вошли} other {# куска текста не вошли}} ни в одну статью',
  'import.leftover': 'Строка {line, number}: {text}',
  'import.more-leftovers':
    '{count, plural, one {и ещё # кусок} few {и ещё # куска} many {и ещё # кусков} other {и ещё # куска}}, здесь не показанные',
  'import.leftover.stray-source': 'источник без статьи',
  'import.leftover.empty-section': 'раздел, под которым ничего нет',
  'import.leftover.unclear': 'непонятно, что это',

  'imports.title': 'Загрузки',
  'imports.list': 'Все загрузки, сначала новые',
  'imports.none': 'Пока ничего не загружено.',
  'imports.asking': 'Смотрим…',
  'imports.more-names':
    '{names} и {count, plural, one {ещё # файл} few {ещё # файла} many {ещё # файлов} other {ещё # файла}}',
  'imports.no-names': 'Загрузка без файлов',
  'imports.files': '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  'imports.under-way': 'Идёт',
  'imports.stop-of': 'Остановить: {names}',
  'imports.report': 'Отчёт',
  'imports.report-of': 'Отчёт: {names}',
  'imports.take-out': 'Изъять',
  'imports.take-out-articles':
    'Изъять {articles, plural, one {# статью} few {# статьи} many {# статей} other {# статьи}}',
  'imports.take-out-of':
    'Изъять {articles, plural, one {# статью} few {# статьи} many {# статей} other {# статьи}}: {names}',
  'imports.bring-back': 'Вернуть',
  'imports.bring-back-of':
    'Вернуть {articles, plural, one {# статью} few {# статьи} many {# статей} other {# статьи}}: {names}',
  'imports.taken-out': 'Изъято; можно вернуть до {date}',
  'imports.gone': 'Изъято',
  'imports.watched': 'Папки под наблюдением',
  'imports.watched-hint': 'Пока Oqyrman запущен, новые текстовые файлы из этих папок загружаются сами.',
  'imports.watched-none': 'За папками никто не следит.',
  'imports.watch': 'Следить за папкой…',
  'imports.watch-by-command':
    'Браузер не сообщает, где лежит папка. Чтобы следить за ней, закройте Oqyrman и введите: oqyrman watch add ПАПКА',
  'imports.unwatch': 'Не следить',
  'imports.unwatch-of': 'Не следить за {folder}',
  'imports.watch-again': 'Снова следить',
  'imports.watch-again-of': 'Снова следить за {folder}',
  'imports.unwatched': 'Больше не под наблюдением. Загруженное остаётся.',

  'again.notice':
    '{count, plural, one {# файл прочитан} few {# файла прочитаны} many {# файлов прочитаны} other {# файла прочитаны}} более старым Oqyrman.',
  'again.files-title': 'Файлы, прочитанные прежней версией Oqyrman',
  'again.files-hint':
    'При повторном чтении закладки и пометки сохраняются. Сначала посмотрите, что изменится.',
  'again.files-none': 'Все файлы прочитаны этой версией Oqyrman.',
  'again.see-of': 'Посмотреть, что изменится: {file}',
  'again.see': 'Посмотреть, что изменится',
  'again.button': 'Прочитать заново…',
  'again.button-of': 'Прочитать заново… {file}',
  'again.title': 'Прочитать {file} заново',
  'again.comparing': 'Сравниваем…',
  'again.compared':
    'Сравнение готово: {count, plural, =0 {ничего не изменится} one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  'again.nothing': 'Ничего не изменится: каждая статья останется как есть.',
  'again.counts':
    '{changes, plural, one {# статья изменится} few {# статьи изменятся} many {# статей изменятся} other {# статьи изменятся}}, {unchanged, plural, one {# останется} few {# останутся} many {# останутся} other {# останутся}} как есть. Закладки и пометки сохранятся.',
  'again.total':
    'Сейчас {before, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}, после нового чтения {now, number}',
  'again.changes': 'Что изменится',
  'again.more-changes':
    '{count, plural, one {и ещё # изменение} few {и ещё # изменения} many {и ещё # изменений} other {и ещё # изменения}}, здесь не показанные',
  'again.before': 'Как есть',
  'again.now': 'Как будет',
  'again.added': 'Новая статья',
  'again.removed': 'Перестанет быть отдельной статьёй',
  'again.changed': 'Изменится: {parts}',
  'again.part.headline': 'заголовок',
  'again.part.publishedOn': 'дата',
  'again.part.section': 'раздел',
  'again.part.language': 'язык',
  'again.part.source': 'источник',
  'again.part.paragraphs': 'текст',
  'again.part.doubts': 'сомнения',
  'again.apply': 'Прочитать заново',
  'again.applying': 'Читаем…',
  'again.cancel': 'Оставить как есть',
  'again.done':
    '{file} прочитан заново: {changes, plural, =0 {ничего не изменилось} one {изменилась # статья} few {изменились # статьи} many {изменилось # статей} other {изменилось # статьи}}.',
} as const
