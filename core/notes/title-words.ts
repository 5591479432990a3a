/** Days, hours and who is met stand beside a name and are none. */
export const DAY =
  /^(?:mo|di|mi|do|fr|sa|so|mon|tues?|wed|thur?s?|fri|sat|sun|lun|mar|mie|jue|vie|mer|jeu|ven|sam|dim|uhr|am|pm|h|w|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miercoles|jueves|viernes|sabado|lundi|mardi|mercredi|jeudi|vendredi|samedi)$/;

/** `Wexmoor Ambulance Service nqp` begins with a name of two words or more. */
export function leadingName(part: string): string {
  const [, name, rest = ''] =
    /^((?:\p{Lu}[\p{L}&'’.-]+\s+){1,4}\p{Lu}[\p{L}&'’.-]+)\s+(\p{Ll}\S*)$/u.exec(part) ?? [];
  return name !== undefined && rest !== '' ? name : part;
}
