/**
 * A text that cannot break out of its line or turn the writing around it: line breaks and other control characters become spaces,
 * half characters, those that are none and those that change the direction of writing become U+FFFD. For numbers that hosts bring.
 */
export function plainText(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, " ").replaceAll(/[\p{Cs}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu, "\ufffd");
}
