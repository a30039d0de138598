import type { EmotionModel } from '../core/analysis.ts'
import { createEmbeddedModel } from '../emotion/embedded.ts'

/** The model that `EMOTION_MODEL` names. `onFailure` is told the code each time that it fails and the embedded one answers. */
export const openEmotionModel = async (
  name: string,
  onFailure: (code: string) => void,
): Promise<EmotionModel> => {
  const embedded = createEmbeddedModel()
  if (name === 'embedded') return embedded
  const { createTransformersModel } = await import('../emotion/transformers.ts')
  return createTransformersModel({
    model: name,
    fallback: embedded,
    onError: ({ code }) => onFailure(code),
  })
}
