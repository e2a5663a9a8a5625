/**
 * The words of one category or subcategory. `arabizi` also holds the French loans that Lebanese people use.
 * Marks in the lists of this folder:
 * - ? a weak word: an object or a fault that other trades know too;
 * - ~ counts in an Arabizi sentence only: it is also an ordinary English word;
 * - + the stem of a verb: it stands for all its persons and times.
 */
export interface Words {
  en: string[]
  ar: string[]
  arabizi: string[]
}

/** A narrower service within a category, e.g. dishwasher within washing machines. */
export interface Subcategory {
  slug: string
  name_en: string
  name_ar: string
  words: Words
}

/** A category as it ships: slug and names are reference data, words are what people call it. */
export interface Category extends Subcategory {
  subcategories: Subcategory[]
}

/** Writes a category down. */
export function category(
  slug: string,
  nameEn: string,
  nameAr: string,
  words: Words,
  subcategories: Subcategory[] = []
): Category {
  return {
    ...subcategory(slug, nameEn, nameAr, words),
    subcategories
  }
}

/** Writes a subcategory down. */
export function subcategory(slug: string, nameEn: string, nameAr: string, words: Words): Subcategory {
  return {
    slug,
    name_en: nameEn,
    name_ar: nameAr,
    words
  }
}
