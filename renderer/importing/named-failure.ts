import type { Failure } from '../../shared/failure'

/** A failure of a file under the name that the person knows it by: the library may have read a copy of it, in a place
 *  that says nothing to them. */
export const namedFailure = (failure: Failure, fileName: string): Failure =>
  'path' in failure ? { ...failure, path: fileName } : failure
