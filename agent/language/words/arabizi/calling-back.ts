/** Calls the concierge back, while a person answers. */
export const callingBack = [
  'rja3le lal bot',
  'rja3ne lal bot',
  'raj3ne lal bot',
  'raje3ne lal bot',
  'rajje3ne lal bot',
  'rajji3ni lal bot',
  'raj3ni lal bot',
  'raj3oune lal bot',
  'raj3le lbot',
  'raj3le el bot',
  'raj3ne 3al bot',
  'rja3 lal bot',
  'erja3 lal bot',
  'rja3le lal assistant',
  'raj3ne lal assistant',
  'rja3ne lal assistant',
  'raj3ni lal assistant',
  'rajje3ne lal assistant',
  'rja3 lal assistant',
  'erja3 lal assistant',
  'rja3le lal mousa3id',
  'raj3ne lal mousa3id',
  'raj3ne lal mousa3ed',
  'bade e7ke ma3 el bot',
  'e7ke ma3 el bot',
  'ehke ma3 el bot',
  'e7ke ma3 lbot',
  'e7ke ma3 el assistant',
  'reja3le lal bot',
  'rja3li lal bot',
  'rajje3ni 3al bot',
  'rajje3ne 3al bot',
  'rajje3ne 3al assistant',
  'rajje3ni lal bot',
  'raji3ne lal bot',
  'rja3ni lal bot',
  'kamel ma3 el bot',
  'kamel ma3 el assistant',
  'arga3 lel bot'
]

/** Name the concierge, and call it back where little else is said. */
export const callingBackByName = [
  'bade el bot',
  'bade lbot',
  'baddi el bot',
  'badde el bot',
  'bade el assistant',
  'bot pls'
]

/** Beside the name of the concierge in a call for it. */
export const besideCallingBack = [
  'hala2',
  'halla2',
  'hla2',
  'tene',
  'marra tenye',
  'bas',
  'ana',
  'yalla',
  'tayeb'
]

/** Do not want, or want no longer. */
export const notWanting = [
  'ma baddi',
  'ma badde',
  'ma bade',
  'mabaddi',
  'ma ba2a baddi',
  'ma ba2a badde',
  'ma ba2a bade',
  'ma b2a baddi',
  'ma ba2 baddi',
  'ma ba2et baddi',
  'ma 3ad baddi',
  'ma 3ad badde',
  'ma3ad baddi',
  'mish baddi',
  'mesh baddi',
  'mish 3ayez',
  'mish 3ayza',
  'ma abi',
  'ma abgha',
  'ma fi de3e',
  'ma fi lzoum',
  'je ne veux plus',
  'je veux plus',
  'je ne veux pas'
]

/** Between that and a person. */
export const beforeAnyPerson = [
  'e7ke',
  'e7ki',
  'i7ke',
  'ehke',
  '7ke',
  'ne7ke',
  'atkallam',
  'kallem',
  'ma3',
  'la',
  'lal',
  'ay',
  'ayya',
  'parler',
  'a',
  'avec'
]

/** Some person of ours. */
export const anyPerson = [
  '7ada',
  'hada',
  '7adan',
  'mwazzaf',
  'mwazaf',
  'mouwazzaf',
  'muwazzaf',
  'shakhes',
  'shakhs',
  'insen',
  'agent',
  'l agent',
  'personne',
  'quelqu un',
  'l mwazzaf',
  'el mwazzaf',
  'moudir'
]

/** Leave one out. */
export const exceptPerson = [
  'gher',
  'ghayr',
  'illa',
  'ella',
  'bas',
  'sauf',
  'que'
]

/** Talk to a person. */
export const talkingVerbs = [
  'e7ke',
  'e7ki',
  'i7ke',
  'ehke',
  '7ke',
  'ne7ke',
  'atkallam',
  'kallem',
  'parler'
]

/** Behind a person that is not wanted. */
export const afterAnyPerson = [
  'ba2a',
  'hala2',
  'halla2',
  'hla2',
  'khalas',
  'khlas',
  'ba3d',
  'men 3andkon',
  'maintenant'
]
