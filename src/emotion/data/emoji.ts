import type { Feeling } from '../phrases.ts'

/** What emoji and emoticons say in any language. `:` names have become emoji before this is asked (`emoji-names.ts`). */
export const EMOJI: readonly Feeling[] = [
  { phrases: '😂|🤣|😆|😹|😅|XD|xD|xDD|XDD|:D|=D', labels: { amusement: 2.5, joy: 1 } },
  { phrases: '😀|😃|😄|😁|😊|🙂|☺|🤗|😺|😇|:)|(:|=)|^_^', labels: { joy: 1.8 } },
  { phrases: '🎉|🎊|🥳|🚀|✨|🤩|🔥|🙌|💪', labels: { excitement: 2.2, joy: 1.5 } },
  { phrases: '❤|💜|💙|💚|🧡|💛|🖤|💕|💖|💗|💞|😍|😘|🥰|😻|<3', labels: { love: 2.5 } },
  { phrases: '👏|💯|🏆|🌟|👌|😎', labels: { admiration: 1.8 } },
  { phrases: '👍|✅|👊|🤝', labels: { approval: 1.8 } },
  { phrases: '🙏', labels: { gratitude: 1.8 } },
  { phrases: '😌|😮‍💨', labels: { relief: 2 } },
  {
    phrases: "😢|😭|😿|☹|🙁|😞|😔|💔|😥|🥺|:(|=(|:'(|;(|😩|😫|😓",
    labels: { sadness: 2.5, disappointment: 0.8 },
  },
  { phrases: '🕯|🥀|⚰|🪦', labels: { grief: 3, sadness: 2 } },
  { phrases: '😠|😡|🤬|👿|😾|💢|🖕', labels: { anger: 3, annoyance: 1 } },
  { phrases: '😤|😒|🙄|😑|👎|🤦|🤦‍♂|🤦‍♀|-_-', labels: { annoyance: 2, disapproval: 0.7 } },
  { phrases: '🤢|🤮|🤧|💩', labels: { disgust: 2.8 } },
  { phrases: '😨|😱|😰|😧|🫣|👻', labels: { fear: 2.5, nervousness: 0.8 } },
  { phrases: '😬|😟|😖|😣', labels: { nervousness: 2, fear: 0.7 } },
  { phrases: '😮|😲|😯|😳|🤯|🫢|:O|:o|o_o|O_O', labels: { surprise: 2.5 } },
  { phrases: '🤔|😕|🤷|🤷‍♂|🤷‍♀|🧐', labels: { confusion: 2 } },
]
