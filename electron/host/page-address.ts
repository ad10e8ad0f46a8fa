/** The scheme of the program's own page. A scheme of our own, so that the page is nobody's file and nobody's site. */
export const PAGE_SCHEME = 'app'
export const PAGE_HOST = 'oqyrman'
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`
