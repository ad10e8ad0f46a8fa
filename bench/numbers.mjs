export const median = values => quantile(values, 0.5)

/** The value that a share of the values does not pass. */
export const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
