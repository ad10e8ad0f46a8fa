import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findOrFetchBrowser } from './lib/browser.mjs'
import { inRoot } from './lib/project.mjs'

// `node scripts/icons.mjs`: draws resources/icon.svg in the sizes and containers each system wants; where there are but
// 16 pixels, icon-16.svg, each of whose parts is whole pixels. What it makes is kept in git, so only a new drawing needs
// it.
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
// Apple's names for a PNG of so many pixels; some sizes have two, for ordinary and for dense screens.
const ICNS_TYPES = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]
// Icons of macOS keep a margin: 824 of 1024 pixels are drawn.
const MAC_SCALE = 824 / 1024

const browserFound = await findOrFetchBrowser(what => console.error(`Fetching ${what}…`))
if (browserFound.path === undefined) throw new Error(`No browser to draw with: ${browserFound.why}`)
const browser = await chromium.launch({ executablePath: browserFound.path, args: asRoot() })
try {
  const draw = await drawer(browser)
  mkdirSync(inRoot('resources', 'icons'), { recursive: true })
  for (const size of LINUX_SIZES) save(`icons/${size}x${size}.png`, await draw(size, 1))
  save('icon.png', await draw(1024, 1))
  save('icon.ico', ico(await drawAll(ICO_SIZES, size => draw(size, 1))))
  save('icon.icns', icns(await drawAll(ICNS_TYPES, ([, size]) => draw(size, MAC_SCALE))))
} finally {
  await browser.close()
}

async function drawer(browser) {
  const page = await browser.newPage()
  const [large, small] = ['icon.svg', 'icon-16.svg'].map(name =>
    readFileSync(inRoot('resources', name), 'utf8'),
  )
  return async (size, scale) => {
    const drawn = Math.round(size * scale)
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body { margin: 0; display: grid; place-items: center; height: 100vh }
      svg { width: ${drawn}px; height: ${drawn}px }</style>${drawn === 16 ? small : large}`)
    return page.screenshot({ omitBackground: true })
  }
}

async function drawAll(sizes, draw) {
  const drawn = []
  for (const size of sizes) drawn.push({ size, png: await draw(size) })
  return drawn
}

/** A Windows icon: a directory of 16 bytes an image, then the PNGs. A size of 256 is written as 0. */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)])
}

/** An Apple icon: type and length before each PNG, and once before all. */
function icns(images) {
  const parts = images.map(({ size: [type], png }) => chunk(type, png))
  return chunk('icns', Buffer.concat(parts))
}

function chunk(type, content) {
  const header = Buffer.alloc(8)
  header.write(type, 'latin1')
  header.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([header, content])
}

function save(name, content) {
  writeFileSync(inRoot('resources', name), content)
}

function asRoot() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []
}
