import { booked } from './booked.js'
import type { PlaceDialogue } from './dialogue.js'

/** What is told for the visit: how to get in, who is at home, pets, parking, photos. */
export const visits: PlaceDialogue[] = [
  booked('v-en-01', 'english', ['Hiram street 5, ring twice'], {
    line: ['Hiram street 5'],
    told: ['ring twice']
  }),
  booked('v-en-02', 'english', ["Hiram street 5. don't ring, baby asleep"], {
    line: ['Hiram street 5'],
    told: ["don't ring", 'baby asleep']
  }),
  booked('v-en-03', 'english', ['Hiram street 5', 'gate code is 4471'], {
    line: ['Hiram street 5'],
    told: ['4471']
  }),
  booked('v-en-04', 'english', ['Hiram street 5', 'he can park in the back'], {
    line: ['Hiram street 5'],
    told: ['park in the back']
  }),
  booked('v-en-05', 'english', ['we have two cats, please keep the door shut', 'Hiram street 5'], {
    line: ['Hiram street 5'],
    told: ['two cats']
  }),
  booked('v-en-06', 'english', ['Hiram street 5', 'my mother will open, she is hard of hearing'], {
    line: ['Hiram street 5'],
    told: ['hard of hearing']
  }),
  booked('v-en-07', 'english', ['can I send a photo?', 'Hiram street 5'], { line: ['Hiram street 5'] }),
  booked('v-en-08', 'english', ['Hiram street 5', 'the elevator is out of order'], {
    line: ['Hiram street 5'],
    told: ['elevator']
  }),
  booked('v-en-09', 'english', ['Hiram street 5, the name on the bell is Haddad'], {
    line: ['Hiram street 5'],
    told: ['Haddad']
  }),
  booked('v-en-10', 'english', ['call me 10 minutes before', 'Hiram street 5'], {
    line: ['Hiram street 5'],
    told: ['10 minutes before']
  }),
  booked('v-ar-01', 'arabic', ['شارع حيرام ٥، دق الجرس مرتين'], { line: ['حيرام'], told: ['الجرس مرتين'] }),
  booked('v-ar-02', 'arabic', ['شارع حيرام ٥', 'ما يدق الجرس، البيبي نايم'], {
    line: ['حيرام'],
    told: ['ما يدق الجرس', 'نايم']
  }),
  booked('v-ar-03', 'arabic', ['شارع حيرام ٥', 'كود البوابة ٤٤٧١'], { line: ['حيرام'], told: ['٤٤٧١'] }),
  booked('v-ar-04', 'arabic', ['عنا كلب بس مربوط', 'شارع حيرام ٥'], { line: ['حيرام'], told: ['كلب'] }),
  booked('v-ar-05', 'arabic', ['شارع حيرام ٥', 'الأسانسير معطل'], { line: ['حيرام'], told: ['الأسانسير'] }),
  booked('v-ar-06', 'arabic', ['فيني ابعت صورة؟', 'شارع حيرام ٥'], { line: ['حيرام'] }),
  booked('v-ar-07', 'arabic', ['شارع حيرام ٥', 'يصف السيارة ورا البناية'], {
    line: ['حيرام'],
    told: ['ورا البناية']
  }),
  booked('v-ar-08', 'arabic', ['شارع حيرام ٥', 'أمي رح تفتحله الباب'], { line: ['حيرام'], told: ['أمي'] }),
  booked('v-az-01', 'arabizi', ['share3 hiram 5, d2 l jaras marten'], {
    line: ['hiram'],
    told: ['jaras marten']
  }),
  booked('v-az-02', 'arabizi', ['share3 hiram 5', 'ma yde2 l jaras, l baby neyem'], {
    line: ['hiram'],
    told: ['ma yde2 l jaras']
  }),
  booked('v-az-03', 'arabizi', ['share3 hiram 5', 'code l bweb 4471'], { line: ['hiram'], told: ['4471'] }),
  booked('v-az-04', 'arabizi', ['3anna kaleb', 'share3 hiram 5'], { line: ['hiram'], told: ['kaleb'] }),
  booked('v-az-05', 'arabizi', ['share3 hiram 5', 'l ascenseur m3attal'], {
    line: ['hiram'],
    told: ['ascenseur']
  }),
  booked('v-az-06', 'arabizi', ['fine eb3at soura?', 'share3 hiram 5'], { line: ['hiram'] }),
  booked('v-fr-01', 'french', ['rue Hiram 5', 'sonnez deux fois, le bébé dort'], {
    line: ['Hiram 5'],
    told: ['sonnez deux fois']
  }),
  booked('v-fr-02', 'french', ['rue Hiram 5', 'le code du portail est 4471'], {
    line: ['Hiram 5'],
    told: ['4471']
  })
]
