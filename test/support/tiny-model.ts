import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a sequence classifier that transformers.js loads like any from the hub: a word-level tokenizer and an ONNX graph that adds up
 * one row of logits per token. ONNX is protocol buffers (onnx.proto3 of github.com/onnx/onnx); the few messages needed are written here.
 */
export const writeTinyModel = (
  folder: string,
  classes: readonly string[],
  words: Readonly<Record<string, readonly number[]>>,
  { multiLabel = false }: { multiLabel?: boolean } = {},
): void => {
  const vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]', ...Object.keys(words)]
  const rows = vocabulary.flatMap((word) => [...(words[word] ?? classes.map(() => 0))])
  const json = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), JSON.stringify(value, null, 2))
  mkdirSync(join(folder, 'onnx'), { recursive: true })
  json('config.json', {
    model_type: 'bert',
    architectures: ['BertForSequenceClassification'],
    problem_type: multiLabel ? 'multi_label_classification' : 'single_label_classification',
    id2label: Object.fromEntries(classes.map((label, id) => [id, label])),
    label2id: Object.fromEntries(classes.map((label, id) => [label, id])),
    vocab_size: vocabulary.length,
    hidden_size: classes.length,
    num_hidden_layers: 1,
    num_attention_heads: 1,
  })
  json('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    model_max_length: 512,
    pad_token: '[PAD]',
  })
  json('tokenizer.json', tokenizerOf(vocabulary))
  writeFileSync(join(folder, 'onnx', 'model.onnx'), onnx(vocabulary.length, classes.length, rows))
}

const tokenizerOf = (vocabulary: readonly string[]) => ({
  version: '1.0',
  added_tokens: vocabulary.slice(0, 5).map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'BertProcessing',
    sep: ['[SEP]', 3],
    cls: ['[CLS]', 2],
  },
  decoder: null,
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
  },
})

const varint = (value: number): number[] => {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  return [...bytes, rest]
}
const number = (field: number, value: number): number[] => [...varint(field << 3), ...varint(value)]
const bytes = (field: number, value: ArrayLike<number>): number[] => [
  ...varint((field << 3) | 2),
  ...varint(value.length),
  ...Array.from(value),
]
const text = (field: number, value: string): number[] => bytes(field, new TextEncoder().encode(value))

const FLOAT = 1
const INT64 = 7

/** A named input or output; `dims` are names (free) or numbers. */
const value = (name: string, type: number, dims: readonly (string | number)[]): number[] => [
  ...text(1, name),
  ...bytes(
    2,
    bytes(1, [
      ...number(1, type),
      ...bytes(
        2,
        dims.flatMap((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim))),
      ),
    ]),
  ),
]
const node = (
  type: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly number[][] = [],
): number[] => [
  ...inputs.flatMap((input) => text(1, input)),
  ...text(2, output),
  ...text(3, `${type}-${output}`),
  ...text(4, type),
  ...attributes.flatMap((attribute) => bytes(5, attribute)),
]
/** An integer attribute: AttributeProto.i, of type INT. */
const integer = (name: string, of: number): number[] => [...text(1, name), ...number(3, of), ...number(20, 2)]
const tensor = (name: string, type: number, dims: readonly number[], raw: ArrayBufferLike): number[] => [
  ...dims.flatMap((dim) => number(1, dim)),
  ...number(2, type),
  ...text(8, name),
  ...bytes(9, new Uint8Array(raw)),
]

/** logits[b, l] = Σ over s of mask[b, s] · rows[input[b, s], l] */
const onnx = (vocabulary: number, classes: number, rows: readonly number[]): Uint8Array => {
  const graph = [
    ...bytes(1, node('Gather', ['rows', 'input_ids'], 'looked_up')),
    ...bytes(1, node('Cast', ['attention_mask'], 'mask', [integer('to', FLOAT)])),
    ...bytes(1, node('Unsqueeze', ['mask', 'last'], 'wide_mask')),
    ...bytes(1, node('Mul', ['looked_up', 'wide_mask'], 'heard')),
    ...bytes(1, node('ReduceSum', ['heard', 'middle'], 'logits', [integer('keepdims', 0)])),
    ...text(2, 'tiny'),
    ...bytes(5, tensor('rows', FLOAT, [vocabulary, classes], Float32Array.from(rows).buffer)),
    ...bytes(5, tensor('last', INT64, [1], BigInt64Array.of(2n).buffer)),
    ...bytes(5, tensor('middle', INT64, [1], BigInt64Array.of(1n).buffer)),
    ...bytes(11, value('input_ids', INT64, ['batch', 'sequence'])),
    ...bytes(11, value('attention_mask', INT64, ['batch', 'sequence'])),
    ...bytes(12, value('logits', FLOAT, ['batch', classes])),
  ]
  return Uint8Array.from([
    ...number(1, 8),
    ...text(2, 'tiny-model'),
    ...bytes(7, graph),
    ...bytes(8, number(2, 13)),
  ])
}
