import { HumanizeError } from '../errors.ts'
import { storeError, toStoreError } from './fault.ts'

/** No operation may keep a request waiting longer: Keyv and its clients hang on a dropped connection without it. */
export const OPERATION_LIMIT_MS = 500

/** The work's result, or a StoreError: its own failure told as one (but for one that is told already), or `store-late` after `limitMs`. */
export const bounded = async <T>(work: () => Promise<T>, limitMs = OPERATION_LIMIT_MS): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(storeError('store-late')), limitMs)
  })
  try {
    return await Promise.race([work(), late])
  } catch (error) {
    throw error instanceof HumanizeError ? error : toStoreError(error)
  } finally {
    clearTimeout(timer)
  }
}
