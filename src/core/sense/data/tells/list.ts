/**
 * `sure`: no person writes it by accident; one is enough. `strong`: two in a short text. `weak`: fine by itself, tells only among others.
 */
export type Weight = 'sure' | 'strong' | 'weak'

export type TellKind =
  | 'significance'
  | 'promotion'
  | 'vocabulary'
  | 'copula'
  | 'ing-tail'
  | 'contrast'
  | 'triad'
  | 'range'
  | 'source'
  | 'signpost'
  | 'connective'
  | 'hedge'
  | 'intensifier'
  | 'residue'
  | 'flattery'
  | 'candour'
  | 'ending'
  | 'formatting'
  | 'rhythm'

export type TellList = Partial<Record<TellKind, Partial<Record<Weight, readonly string[]>>>>
