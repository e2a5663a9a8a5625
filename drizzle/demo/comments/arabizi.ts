import type { Remarks } from './remarks.js'

export const arabizi: Remarks = {
  praise: {
    time: [
      'Weslo 3al wa2et bel d2i2a.',
      'Eja nafs l nhar, ma natarna.',
      'Mwe3ido mazboutin ktir.',
      'Khallas bi a2al men se3a.'
    ],
    work: [
      'Sheghel ndif w mrattab.',
      'M3allem bi kel ma3na l kelme.',
      'La2a l 3otol men awwal marra.',
      'Yeslamo ideih, sheghlo momtez.',
      'Kel shi meshi tamem la halla2.'
    ],
    price: [
      'Se3ro ktir mnesib.',
      'Arkhas men ghayro w a7san.',
      'Ma zed wala lira 3al ettife2.'
    ],
    manner: [
      'Ktir mhazzab w khalou2.',
      'Adame w sadi2.',
      'Sharahle kel shi.',
      'Akid berja3 bde2ello.'
    ]
  },
  reservations: {
    time: [
      'T2akhar noss se3a bas 5abbarne.',
      'Tawwal aktar men ma 2al.'
    ],
    work: [
      '3emel l matloub w bas.',
      'Sheghlo ma2boul.'
    ],
    price: [
      'Ghale shwey.',
      'La2et arkhas ba3den.'
    ],
    manner: [
      'Sa3b yredd 3al telefon.',
      'Ejbaret eshra7lo marten.'
    ]
  },
  complaints: {
    time: [
      'T2akhar se3ten w ma da2.',
      'Natarto kel ba3d l dohr.'
    ],
    work: [
      'Rej3et nafs l meshkle ba3d yawmen.',
      'Sheghel bala damir.',
      'Tarak l wasakh warah.'
    ],
    price: [
      'Talab zyede bel ekhir.',
      'Ktir ghale 3al shi li 3emlo.'
    ],
    manner: [
      'Wa3ad yerja3 w ma rej3.',
      'Ma sema3 shu 3am 2ello.',
      'Ma 7abbet ta3amlo.'
    ]
  }
}
