import type { FailureKind } from '../../failure'

export const failures: { readonly [K in FailureKind as `failure.${K}`]: string } = {
  'failure.unknown-method':
    'Эта страница спросила «{method}», а такого эта программа не знает. Запустите Oqyrman заново.',
  'failure.wrong-payload':
    'Страница прислала запрос, на который нельзя ответить ({method}: {detail}). Запустите Oqyrman заново.',
  'failure.wrong-sender':
    'Запрос отклонён: он пришёл не со страницы самого Oqyrman ({detail}). Откройте адрес, который показывает запущенный Oqyrman.',
  'failure.path-not-granted':
    'Вы не выбирали «{path}» в этом окне. Чтобы загрузить его, выберите его ещё раз.',
  'failure.host-gone':
    'Библиотека перестала отвечать ({detail}). Запустите Oqyrman заново; всё сохранённое цело.',
  'failure.internal':
    'В самом Oqyrman что-то пошло не так. Сохранённое вами в безопасности. Подробности: {detail}',
  'failure.file-missing': '«{path}» не найден. Проверьте имя и подключён ли диск.',
  'failure.file-no-permission':
    'У вас нет права читать «{path}». Измените права доступа или скопируйте файл в свою папку.',
  'failure.file-is-folder': '«{path}» — папка, а не файл. Укажите файл в ней.',
  'failure.file-empty': 'В «{path}» нет текста.',
  'failure.file-binary':
    '«{path}» — не текстовый файл. Сохраните его как простой текст и загрузите то, что получится.',
  'failure.file-changed':
    '«{path}» изменился во время чтения. Загрузите его ещё раз, когда в него ничего не записывается.',
  'failure.file-unreadable':
    'Не удалось прочитать «{path}» ({detail}). Скопируйте его на другой диск и попробуйте снова.',
  'failure.disk-full':
    'На диске с «{path}» не осталось места. Освободите место и повторите; сохранённое раньше в безопасности.',
  'failure.library-read-only':
    'В библиотеку «{path}» нельзя записывать. Разрешите запись в эту папку или укажите другую: --library.',
  'failure.library-newer':
    'Библиотеку «{path}» создала более новая версия Oqyrman ({detail}). Установите её или ещё более новую.',
  'failure.library-corrupt':
    'Библиотека «{path}» повреждена ({detail}). Ничего не изменено. Если есть резервные копии, окно Oqyrman при запуске предложит последнюю, а в настройках перечислены все. Вручную: замените library.db копией из папки «backups» и удалите library.db-wal.',
  'failure.library-in-use': 'Библиотека «{path}» открыта в другом Oqyrman. Закройте его и попробуйте снова.',
  'failure.library-unreadable':
    'Не удалось открыть библиотеку «{path}» ({detail}). Проверьте папку или укажите другую: --library.',
  'failure.article-missing': 'Этой статьи в библиотеке больше нет.',
  'failure.kept-file-missing': 'Этого файла в библиотеке больше нет.',
  'failure.backup-missing': 'Копии «{name}» больше нет.',
  'failure.backup-corrupt':
    'Копия «{name}» повреждена ({detail}). Библиотека осталась прежней; выберите другую копию.',
  'failure.import-missing': 'Этой загрузки в библиотеке больше нет.',
  'failure.import-running': 'Файлы уже загружаются. Дождитесь конца или остановите загрузку.',
  'failure.tag-too-long': 'Метка «{tag}» стала бы длиннее {limit, number} знаков.',
  'failure.tag-change-missing': 'Это изменение метки уже не отменить: с тех пор библиотеку открывали заново.',
  'failure.too-many-smart-lists': 'Хранится не больше {limit, number} умных списков. Удалите ненужный.',
  'failure.not-written':
    'Не удалось записать «{path}» ({detail}). Выберите другое место или освободите место на диске.',
  'failure.superseded': 'Этот вопрос сменился более новым.',
}
