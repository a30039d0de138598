/**
 * One emoji as people see it: a flag, a keycap, or a pictograph with its variation selector, skin tone and joined parts. Wider than
 * `\p{RGI_Emoji}`, because platforms also show sequences that Unicode does not recommend. Tags are taken after the black flag only:
 * behind other emoji they show nothing and can smuggle text.
 */
const PICTOGRAPH = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\uFE0E)?\p{Emoji_Modifier}?`
export const KEYCAP = String.raw`[0-9#*]\uFE0F?\u20E3`
export const EMOJI = [
  String.raw`\p{Regional_Indicator}{1,2}`,
  KEYCAP,
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
  String.raw`${PICTOGRAPH}(?:\u200D${PICTOGRAPH})*`,
].join('|')

/** Slack's and Discord's `:name:`, with Slack's skin tone. At least one letter, so that `10:30:45` is none; `:+1:` is the exception. */
export const SHORTCODE = String.raw`(?<![\p{L}\p{N}]):(?=[+-]1:|[^\s:]{0,63}[a-zA-Z])[\w+-]{1,64}:(?::skin-tone-[2-6]:)?`

/** Typed faces, standing alone. */
export const EMOTICON = String.raw`(?<![^\s(])(?:[:;=]['’]?[-^o]?[)(\]\[DPpOo3*|/\\]|<\/?3|\^_?\^|¯\\_\(ツ\)_\/¯)(?![^\s.,!?;:)])`
export const EMOTICON_WORD = String.raw`(?<![^\s(])[xX]D(?![^\s.,!?;:)])`
