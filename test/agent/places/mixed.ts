import { booked } from './booked.js'
import type { PlaceDialogue } from './dialogue.js'

/** Each kind once more, in other words and with other streets. */
export const mixed: PlaceDialogue[] = [
  booked('m-01', 'english', ['Abu Dib road 3, upstairs'], { line: ['Abu Dib road 3'], told: ['upstairs'] }),
  booked('m-02', 'english', ['Cornice street, the green building, unit 5A'], {
    line: ['Cornice'],
    told: ['green', '5A']
  }),
  booked('m-03', 'english', ['Abu Dib road', '12B'], { line: ['Abu Dib road'], told: ['12B'] }),
  booked('m-04', 'english', ['Abu Dib road 3', 'fifth'], { line: ['Abu Dib road 3'], told: ['fifth'] }),
  booked('m-05', 'english', ['Abu Dib road 3, 5th floor', 'sorry, 6th floor'], {
    line: ['Abu Dib road 3'],
    told: ['6th'],
    untold: ['5th']
  }),
  booked('m-06', 'english', ['please delete my address'], { line: null }),
  booked('m-07', 'english', ['Abu Dib road 3', 'please delete my address', 'Nakhle street 8'], {
    line: ['Nakhle street 8'],
    untold: ['Abu Dib']
  }),
  booked('m-08', 'english', ['Abu Dib road 3', 'the intercom is broken'], {
    line: ['Abu Dib road 3'],
    told: ['intercom']
  }),
  booked('m-09', 'english', ['Abu Dib road 3', 'the code is 99 then hash'], {
    line: ['Abu Dib road 3'],
    told: ['99']
  }),
  booked('m-10', 'english', ['Abu Dib road 3', 'he can park behind the church'], {
    line: ['Abu Dib road 3'],
    told: ['behind the church']
  }),
  booked('m-11', 'english', ['two streets behind the castle, house with red shutters'], {
    line: ['castle'],
    told: ['red shutters']
  }),
  booked('m-12', 'english', ["don't have an address, it's a farm past the Rashidieh bridge"], {
    line: ['Rashidieh bridge']
  }),
  booked('m-13', 'arabic', ['طريق البص ٣، الطابق التاني مكتب ٥'], { line: ['البص'], told: ['التاني', '٥'] }),
  booked('m-14', 'arabic', ['طريق البص ٣', 'الخامس'], { line: ['البص'], told: ['الخامس'] }),
  booked('m-15', 'arabic', ['طريق البص ٣', 'لا لا ٤'], { line: ['البص 4'] }),
  booked('m-16', 'arabic', ['طريق البص ٣', 'عالطابق الأرضي'], { line: ['البص'], told: ['الأرضي'] }),
  booked('m-17', 'arabic', ['طريق البص ٣', 'الناطور معه المفتاح'], { line: ['البص'], told: ['المفتاح'] }),
  booked('m-18', 'arabic', ['ما عندي عنوان واضح، حد جسر الرشيدية'], { line: ['جسر الرشيدية'] }),
  booked('m-19', 'arabic', ['طريق البص ٣', 'كود الباب ١٢٣٤'], { line: ['البص'], told: ['١٢٣٤'] }),
  booked('m-20', 'arabizi', ['tari2 l bass 3, tabe2 l sedes'], { line: ['bass'], unit: ['sedes'] }),
  booked('m-21', 'arabizi', ['tari2 l bass 3', 'l khames'], { line: ['bass'], told: ['khames'] }),
  booked('m-22', 'arabizi', ['tari2 l bass 3', 'she2a 12'], { line: ['bass'], told: ['12'] }),
  booked('m-23', 'arabizi', ['tari2 l bass 3', 'l natour ma3o l mefte7'], {
    line: ['bass'],
    told: ['natour']
  }),
  booked('m-24', 'arabizi', ['7ad jeser l rashidiye, beb a7mar'], { line: ['rashidiye'], told: ['a7mar'] }),
  booked('m-25', 'arabizi', ['tari2 l bass 3', 'emsa7 l 3enwen'], { line: null }),
  booked('m-26', 'french', ['route de Bass 3, 2e étage, appt. 4'], {
    line: ['Bass 3'],
    unit: ['2e étage', '4']
  }),
  booked('m-27', 'french', ['rue Abou Dib 3', "l'interphone ne marche pas"], {
    line: ['Abou Dib 3'],
    told: ['interphone']
  }),
  booked('m-28', 'french', ['rue Abou Dib 3', 'non pardon, rue Nakhlé 8'], {
    line: ['Nakhlé 8'],
    untold: ['Dib']
  }),
  booked('m-29', 'english', ['Abu Dib road 3', 'thanks'], { line: ['Abu Dib road 3'], notes: null }),
  booked('m-30', 'english', ['Abu Dib road 3', 'ok great, and what about the price?'], {
    line: ['Abu Dib road 3'],
    notes: null
  })
]
