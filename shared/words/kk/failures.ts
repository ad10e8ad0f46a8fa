import type { FailureKind } from '../../failure'

export const failures: { readonly [K in FailureKind as `failure.${K}`]: string } = {
  'failure.unknown-method':
    'Бұл бет «{method}» сұрады, ал бұл бағдарлама оны білмейді. Oqyrman-ды қайта іске қосыңыз.',
  'failure.wrong-payload':
    'Бет жауап беруге келмейтін сұрау жіберді ({method}: {detail}). Oqyrman-ды қайта іске қосыңыз.',
  'failure.wrong-sender':
    'Сұрау қабылданбады: ол Oqyrman-ның өз бетінен келмеген ({detail}). Жұмыс істеп тұрған Oqyrman көрсететін мекенжайды ашыңыз.',
  'failure.path-not-granted': 'Сіз бұл терезеде «{path}» таңдаған жоқсыз. Жүктеу үшін оны қайта таңдаңыз.',
  'failure.host-gone':
    'Кітапхана жауап бермей қалды ({detail}). Oqyrman-ды қайта іске қосыңыз; сақталғанның бәрі орнында.',
  'failure.internal': 'Oqyrman-ның өз ішінде ақау шықты. Сақтағандарыңыз аман. Толығырақ: {detail}',
  'failure.file-missing': '«{path}» табылмады. Атын және диск қосылып тұрғанын тексеріңіз.',
  'failure.file-no-permission':
    '«{path}» файлын оқуға құқығыңыз жоқ. Рұқсатын өзгертіңіз немесе оны өз қалтаңызға көшіріңіз.',
  'failure.file-is-folder': '«{path}» — файл емес, қалта. Ішіндегі файлды көрсетіңіз.',
  'failure.file-empty': '«{path}» ішінде мәтін жоқ.',
  'failure.file-binary': '«{path}» — мәтіндік файл емес. Оны жай мәтін етіп сақтап, соны жүктеңіз.',
  'failure.file-changed':
    '«{path}» оқылып жатқанда өзгеріп кетті. Оған ештеңе жазылмай тұрғанда қайта жүктеңіз.',
  'failure.file-unreadable': '«{path}» оқылмады ({detail}). Оны басқа дискіге көшіріп, қайталап көріңіз.',
  'failure.disk-full':
    '«{path}» орналасқан дискіде орын қалмады. Орын босатып, қайталаңыз; бұрын сақталғаны аман.',
  'failure.library-read-only':
    '«{path}» кітапханасына жазуға болмайды. Қалтаға жазуға рұқсат беріңіз немесе басқасын көрсетіңіз: --library.',
  'failure.library-newer':
    '«{path}» кітапханасын Oqyrman-ның жаңарақ нұсқасы жасаған ({detail}). Сол нұсқаны немесе одан жаңасын орнатыңыз.',
  'failure.library-corrupt':
    '«{path}» кітапханасы бүлінген ({detail}). Ештеңе өзгертілмеді. Сақтық көшірме болса, Oqyrman терезесі іске қосылғанда соңғысын ұсынады, ал параметрлерде бәрі тізілген. Қолмен: library.db орнына «backups» қалтасындағы көшірмені қойып, library.db-wal файлын өшіріңіз.',
  'failure.library-in-use': '«{path}» кітапханасы басқа Oqyrman-да ашық тұр. Оны жауып, қайталап көріңіз.',
  'failure.library-unreadable':
    '«{path}» кітапханасы ашылмады ({detail}). Қалтаны тексеріңіз немесе басқасын көрсетіңіз: --library.',
  'failure.article-missing': 'Бұл мақала кітапханада енді жоқ.',
  'failure.kept-file-missing': 'Бұл файл кітапханада енді жоқ.',
  'failure.backup-missing': '«{name}» көшірмесі енді жоқ.',
  'failure.backup-corrupt':
    '«{name}» көшірмесі бүлінген ({detail}). Кітапхана бұрынғы күйінде қалды; басқа көшірмені таңдаңыз.',
  'failure.import-missing': 'Бұл жүктеме кітапханада енді жоқ.',
  'failure.import-running': 'Файлдар жүктеліп жатыр. Аяқталғанын күтіңіз немесе тоқтатыңыз.',
  'failure.tag-too-long': '«{tag}» тегі {limit, number} таңбадан ұзын болып кетер еді.',
  'failure.tag-change-missing':
    'Тегтің бұл өзгерісін енді болдырмау мүмкін емес: содан бері кітапхана қайта ашылды.',
  'failure.too-many-smart-lists': 'Ең көбі {limit, number} ақылды тізім сақталады. Керексізін жойыңыз.',
  'failure.not-written':
    '«{path}» файлын жазу мүмкін болмады ({detail}). Басқа орын таңдаңыз немесе дискіден орын босатыңыз.',
  'failure.superseded': 'Бұл сұрақтың орнына жаңасы қойылды.',
}
