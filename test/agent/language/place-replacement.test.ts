import t from '../../support/tap.js'
import { readReplacement, withPart, withUnit } from '../../../agent/language/place-replacement.js'

t.test('a correction puts what is meant in the place of what it is not, and appends nothing', async (t) => {
  for (const [line, unit, said, newLine, newUnit] of [
    ['Bliss street 12', undefined, 'the number is 24 sorry', 'Bliss street 24', undefined],
    ['Bliss street 12', undefined, 'sorry not 12, 21', 'Bliss street 21', undefined],
    ['Bliss street 12', undefined, 'I wrote 12 but it is 21', 'Bliss street 21', undefined],
    ['Bliss street 12', '2nd floor', '3rd floor, not 2nd please', 'Bliss street 12', '3rd floor'],
    ['Bliss street 12', '5th floor', 'third, not fifth', 'Bliss street 12', 'third floor'],
    ['Bliss street 12', '5th floor', 'not the fifth, the third', 'Bliss street 12', 'third floor'],
    [
      'Hiram street, Akkawi building',
      undefined,
      'Aoun building, not Akkawi',
      'Hiram street, Aoun building',
      undefined
    ],
    [
      'Hiram street, Akkawi bldg',
      undefined,
      'Aoun building, not Akkawi',
      'Hiram street, Aoun building',
      undefined
    ],
    ['حي الرمل، بناية رقم 14', undefined, 'لا عفوا مش 14، 41', 'حي الرمل، بناية رقم 41', undefined],
    ['شارع بلس', 'الطابق التالت', 'الطابق الرابع مش التالت', 'شارع بلس', 'الطابق الرابع'],
    ['شارع بلس', 'الدور التالت', 'الطابق الرابع مش التالت', 'شارع بلس', 'الطابق الرابع'],
    ['شارع بلس، بناية خوري', undefined, 'بناية حداد مش خوري', 'شارع بلس، بناية حداد', undefined],
    ['share3 Armenia', 'tabe2 rabe3', 'ghlotet, tabe2 khames mesh rabe3', 'share3 Armenia', 'tabe2 khames'],
    ['share3 Armenia', 'tabe2 rabe3', 'khames mesh rabe3', 'share3 Armenia', 'tabe2 khames'],
    ['share3 hiram 14', undefined, 'la2 sorry 41 mesh 14', 'share3 hiram 41', undefined]
  ] as const) {
    const place = readReplacement(said, { line, unit })
    t.same(place, { line: newLine, ...(newUnit === undefined ? {} : { unit: newUnit }) }, said)
  }
})

t.test('what replaces nothing of the address is no correction of it', async (t) => {
  for (const said of [
    'building 12, 3rd floor',
    'is it 12, not 21?',
    'not before ten',
    'not Hamra, Verdun',
    'لا مش هيك',
    'mesh hala2'
  ]) {
    t.equal(readReplacement(said, { line: 'Bliss street 12', unit: '2nd floor' }), null, said)
  }
})

t.test('a floor alone goes in the place of the floor, wherever it stands, and leaves the flat', async (t) => {
  for (const [address, told, wanted] of [
    [{ line: 'Rue 5', unit: '2nd floor' }, '5th floor', { line: 'Rue 5', unit: '5th floor' }],
    [{ line: 'Rue 5' }, '5th floor', { line: 'Rue 5', unit: '5th floor' }],
    [{ line: 'Rue 5', unit: 'flat 3' }, '5th floor', { line: 'Rue 5', unit: 'flat 3, 5th floor' }],
    [{ line: 'Rue 5', unit: 'floor 2, flat 3' }, 'flat 4', { line: 'Rue 5', unit: 'floor 2, flat 4' }],
    [{ line: 'Rue 5, tabe2 3' }, 'tabe2 4', { line: 'Rue 5, tabe2 4' }],
    [
      { line: 'شارع بلس', unit: 'الطابق التالت' },
      'الطابق الرابع',
      { line: 'شارع بلس', unit: 'الطابق الرابع' }
    ]
  ] as const) {
    t.same(withUnit(address, told), wanted, told)
  }
})

t.test('a house or a landmark alone is a part of the address, and a street is another one', async (t) => {
  for (const [line, told, wanted] of [
    ['Bliss street, Akkawi building', 'Aoun building', 'Bliss street, Aoun building'],
    ['Bliss street', 'Aoun building', 'Bliss street, Aoun building'],
    ['Bliss street, next to the bakery', 'behind the school', 'Bliss street, behind the school'],
    [
      'Bliss street, the last house',
      'the house before the last one',
      'Bliss street, the house before the last one'
    ],
    ['Bliss street, Akkawi building', 'Hiram street 12', 'Hiram street 12'],
    ['شارع بلس، بناية خوري', 'بناية حداد', 'شارع بلس، بناية حداد'],
    ['شارع حيرام بناية 5', 'بناية 8', 'شارع حيرام بناية 8']
  ] as const) {
    t.equal(withPart(line, told), wanted, told)
  }
})
