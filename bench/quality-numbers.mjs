/** A share as it is read; nothing of nothing has none. */
export const percent = (part, whole) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`)

export const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length
