/** ISO/IEC 7812: the last digit of a card number follows from the others. */
export const luhn = (text: string): boolean => {
  const digits = text.replace(/\D/gu, '')
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/u.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = digit * 2
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** ISO 13616: an IBAN, its first four characters moved to the end and letters read as 10…35, is 1 modulo 97. */
export const mod97 = (text: string): boolean => {
  const iban = text.replace(/[\s-]/gu, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(iban)) return false
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}

/** Between a date, a sum and a telephone number only shape decides: 7 to 15 digits (ITU-T E.164), and no date or long fraction. */
export const phoneLike = (text: string): boolean => {
  const digits = text.replace(/\D/gu, '').length
  if (digits < 7 || digits > 15) return false
  return !(DATE.test(text) || /^\d{1,3}(?:\.\d{3})+$/u.test(text.trim()))
}
const DATE =
  /^(?:(?:19|20)\d{2}[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|[12]\d)[-./ ](?:19|20)\d{2})(?!\d)/u
