// What is seen in each picture: how a person comes there from the first list.

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key)
}
const type = async (page, text) => {
  await press(page, '/')
  await page.keyboard.type(text)
  await page.locator('mark').first().waitFor()
  // Marks may be those of the letters before: what the last one finds is a list of its own.
  await page.waitForTimeout(1_000)
}
const dialogOf = page => page.getByRole('dialog')
const seeHeadline = page => page.locator('.article-pane h2, article h1, article h2').first().waitFor()

const EXAMPLE = `Culture
Bridge over the Irtysh opened in Semey 14.02.2025
The bridge has four lanes and a path for cyclists.It was built in three years and cost 12.4 billion tenge.
Source : https://www.gov.kz/memleket/entities/abay/press/news/details/950001
Ақтөбеде жаңа кітапхана ашылды 15.02.2025
Кітапхана қорында жүз мыңнан астам кітап бар. Оқу залы кешкі сағат тоғызға дейін жұмыс істейді.
Дереккөз : https://www.gov.kz/memleket/entities/aktobe/press/news/details/950002?lang=kk
В Актобе открыта новая библиотека 15.02.2025
В фонде библиотеки более ста тысяч книг. Читальный зал работает до девяти часов вечера.
Источник : https://www.gov.kz/memleket/entities/aktobe/press/news/details/950002?lang=ru
Библиотека в Костанае открыта после ремонта 31.02.2025
В читальном зале <b>двести</b> мест.
Источник : https://www.gov.kz.example/news/3
`

async function preview(page) {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.import-button').click()
  await page.getByRole('menuitem').first().click()
  const file = { name: 'releases-2025-02.txt', mimeType: 'text/plain', buffer: Buffer.from(EXAMPLE) }
  await (await chooser).setFiles([file])
  await dialogOf(page).getByText('Semey').waitFor()
}

async function bringIn(page) {
  await preview(page)
  await press(page, 'Enter')
  await page.getByText('26', { exact: true }).first().waitFor({ state: 'attached' })
}

async function open(page, words) {
  await type(page, words)
  await press(page, 'Enter', 'j')
  await seeHeadline(page)
}

/** The screens that are pictured in every theme and language. */
export const MAIN_SCREENS = {
  async reader(page) {
    await press(page, 'j')
    await seeHeadline(page)
  },
  search: page => open(page, 'туркестан'),
  async settings(page) {
    await press(page, 'Control+Comma')
    await dialogOf(page).waitFor()
  },
  preview,
}

export const OTHER_SCREENS = {
  async narrowed(page) {
    await type(page, 'dosaev almaty')
    await page.locator('.timeline-bar').last().click()
  },
  async why(page) {
    await type(page, 'Досаева')
    await page.locator('.why-button').click()
    await page.locator('.why-word').first().waitFor()
  },
  async guide(page) {
    await page.locator('.list-tools button').last().click()
    await dialogOf(page).getByRole('table').first().waitFor()
  },
  async 'by-hand'(page) {
    await page.locator('.list-tools button').nth(-2).click()
    await dialogOf(page).locator('input').first().fill('ледники')
  },
  async doubts(page) {
    await bringIn(page)
    await open(page, 'Костанае')
  },
  async imports(page) {
    await bringIn(page)
    await page.locator('.import-button').click()
    await page.getByRole('menuitem').last().click()
    await dialogOf(page).getByText('releases-2025-02.txt').waitFor()
  },
  async palette(page) {
    await press(page, 'j', 'Control+k')
    await dialogOf(page).waitFor()
  },
  async shortcuts(page) {
    await press(page, 'F1')
    await dialogOf(page).waitFor()
  },
  async found(page) {
    await open(page, 'almaty')
    await press(page, 'Control+f')
    await page.keyboard.type('almaty')
  },
  async highlighted(page) {
    await press(page, 'j')
    await seeHeadline(page)
    await press(page, 'h')
  },
  async selected(page) {
    await press(page, 'j', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
  },
  async compared(page) {
    await bringIn(page)
    await open(page, 'кітапхана Ақтөбеде')
    await press(page, 'c')
    await dialogOf(page).waitFor()
  },
  async focused(page) {
    await press(page, 'j')
    await seeHeadline(page)
    await press(page, 'Shift+F')
  },
}

/** Where only one pane has room. */
export const NARROW_SCREENS = {
  'narrow-list': page => page.locator('.article-row').first().waitFor(),
  async 'narrow-article'(page) {
    await page.locator('.article-row').first().click()
    await seeHeadline(page)
  },
}
