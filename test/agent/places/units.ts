import { booked } from './booked.js'
import type { PlaceDialogue } from './dialogue.js'

/** Floors, flats and buildings, in words, ordinals and digits. */
export const units: PlaceDialogue[] = [
  booked('u-en-01', 'english', ['Hiram street, Haddad building', '8'], {
    line: ['Hiram street'],
    told: ['Haddad', '8']
  }),
  booked('u-en-02', 'english', ['Senegal street 14, apt 4B'], { line: ['Senegal street 14'], unit: ['4B'] }),
  booked('u-en-03', 'english', ['Jal el Bahr street, bldg 7, fl 3'], {
    line: ['Jal el Bahr'],
    told: ['7', '3']
  }),
  booked('u-en-04', 'english', ['Hiram street 5', "it's on the fourth floor"], {
    line: ['Hiram street 5'],
    unit: ['fourth floor']
  }),
  booked('u-en-05', 'english', ['Al Raml street, ground floor'], {
    line: ['Al Raml'],
    unit: ['ground floor']
  }),
  booked('u-en-06', 'english', ['Hiram street 9, last floor, left door'], {
    line: ['Hiram street 9'],
    told: ['last floor', 'left door']
  }),
  booked('u-en-07', 'english', ['Al Buss street, Nasser building', 'flat 12'], {
    line: ['Al Buss'],
    told: ['Nasser', '12']
  }),
  booked('u-en-08', 'english', ['Hiram street 3, penthouse'], {
    line: ['Hiram street 3'],
    told: ['penthouse']
  }),
  booked('u-en-09', 'english', ['Hiram street, 2nd building on the right, 1st floor'], {
    line: ['Hiram street'],
    told: ['2nd building on the right', '1st floor']
  }),
  booked('u-en-10', 'english', ['Hiram street 17', 'second'], { line: ['Hiram street 17'] }),
  booked('u-en-11', 'english', ['hiram str. 21 bsmt'], { line: ['hiram str'], told: ['bsmt'] }),
  booked('u-en-12', 'english', ['Block B, 6th floor, apartment 602, Hiram street'], {
    line: ['Hiram street'],
    told: ['Block B', '6th floor', '602']
  }),
  booked('u-ar-01', 'arabic', ['شارع حيرام بناية حداد شقة ٨'], { line: ['حيرام'], told: ['حداد', '٨'] }),
  booked('u-ar-02', 'arabic', ['شارع السنغال، طابق أرضي'], { line: ['السنغال'], told: ['أرضي'] }),
  booked('u-ar-03', 'arabic', ['شارع حيرام بناية النور', 'الطابق التالت'], {
    line: ['حيرام'],
    told: ['النور', 'التالت']
  }),
  booked('u-ar-04', 'arabic', ['جل البحر بناية ناصر', '٥'], { line: ['جل البحر'], told: ['ناصر', '٥'] }),
  booked('u-ar-05', 'arabic', ['شارع الرمل، تاني طابق عاليمين'], {
    line: ['الرمل'],
    told: ['تاني طابق', 'عاليمين']
  }),
  booked('u-ar-06', 'arabic', ['شارع حيرام، آخر طابق، الباب عالشمال'], {
    line: ['حيرام'],
    told: ['آخر طابق', 'عالشمال']
  }),
  booked('u-ar-07', 'arabic', ['حي الرمل، عمارة ١٢، الدور الرابع، شقة ٤٠٢'], {
    line: ['الرمل'],
    told: ['١٢', 'الدور الرابع', '٤٠٢']
  }),
  booked('u-ar-08', 'arabic', ['شارع حيرام 12', 'ط ٣'], { line: ['حيرام'], told: ['٣'] }),
  booked('u-ar-09', 'arabic', ['بناية الزهراء، شارع حيرام، السطح'], { line: ['حيرام'], told: ['السطح'] }),
  booked('u-az-01', 'arabizi', ['share3 hiram bneyet haddad', 'l tene'], {
    line: ['hiram'],
    told: ['haddad', 'l tene']
  }),
  booked('u-az-02', 'arabizi', ['share3 hiram bneyet haddad', '8'], {
    line: ['hiram'],
    told: ['haddad', '8']
  }),
  booked('u-az-03', 'arabizi', ['share3 senegal, tabe2 arde'], { line: ['senegal'], told: ['tabe2 arde'] }),
  booked('u-az-04', 'arabizi', ['jal l ba7er bneyet l nour, tabe2 l rabe3, she2a 8'], {
    line: ['jal l ba7er'],
    told: ['rabe3', '8']
  }),
  booked('u-az-05', 'arabizi', ['share3 hiram 12', 'l tabe2 l khames'], {
    line: ['hiram'],
    told: ['khames']
  }),
  booked('u-az-06', 'arabizi', ['share3 l raml, ekhir tabe2, l beb 3al yamin'], {
    line: ['raml'],
    told: ['ekhir tabe2', 'yamin']
  }),
  booked('u-fr-01', 'french', ['rue Hiram, immeuble Haddad, 2eme étage'], {
    line: ['Hiram'],
    told: ['Haddad', '2eme étage']
  }),
  booked('u-fr-02', 'french', ['rue Sénégal 12, rez-de-chaussée'], {
    line: ['Sénégal'],
    told: ['rez-de-chaussée']
  }),
  booked('u-fr-03', 'french', ['imm. Nasser, RDC, rue Hiram'], { line: ['Hiram'], told: ['Nasser', 'RDC'] }),
  booked('u-fr-04', 'french', ['rue Hiram 8', 'au troisième'], {
    line: ['rue Hiram 8'],
    told: ['troisième']
  }),
  booked('u-fr-05', 'french', ['rue Hiram 8', 'appartement 5, digicode 4412'], {
    line: ['rue Hiram 8'],
    told: ['5', '4412']
  }),
  booked('u-az-07', 'arabizi', ['share3 hiram 12, l tabe2 l tene'], {
    line: ['hiram 12'],
    unit: ['tabe2 l tene']
  }),
  booked('u-az-08', 'arabizi', ['share3 hiram bneye 5, she22a ra2em 8'], {
    line: ['hiram', '5'],
    unit: ['she22a ra2em 8']
  }),
  booked('u-az-09', 'arabizi', ['share3 hiram bel tabe2 l khames'], { line: ['hiram'], unit: ['khames'] }),
  booked('u-az-10', 'arabizi', ['share3 hiram, l rabe3'], { line: ['hiram'], unit: ['rabe3'] }),
  booked('u-en-13', 'english', ['Hiram street 5, apt. 12'], { line: ['Hiram street 5'], unit: ['apt. 12'] }),
  booked('u-en-14', 'english', ['Hiram street 5, flat no. 8'], { line: ['Hiram street 5'], unit: ['no. 8'] }),
  booked('u-en-15', 'english', ['Hiram street 5, level 3'], { line: ['Hiram street 5'], unit: ['level 3'] }),
  booked('u-en-16', 'english', ['Hiram street 5, in the basement'], {
    line: ['Hiram street 5'],
    unit: ['basement']
  }),
  booked('u-ar-10', 'arabic', ['شارع حيرام ٥، عالطابق التاني'], { line: ['حيرام'], unit: ['التاني'] }),
  booked('u-ar-11', 'arabic', ['شارع حيرام، رقم الشقة ٨'], { line: ['حيرام'], unit: ['الشقة ٨'] }),
  booked('u-ar-12', 'arabic', ['شارع حيرام ٥، ط ٣'], { line: ['حيرام'], unit: ['٣'] }),
  booked('u-fr-06', 'french', ['rue Hiram 5, sous-sol'], { line: ['Hiram 5'], unit: ['sous-sol'] }),
  booked('u-fr-07', 'french', ['rue Hiram 5, au 3ème'], { line: ['Hiram 5'], unit: ['3ème'] })
]
