/**
 * A name as it reads inside a sentence: its first word in small letters, unless it is an abbreviation.
 *
 * @example insideSentence('Work–life balance') // 'work–life balance'
 * @example insideSentence('AI research') // 'AI research'
 */
export const insideSentence = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
