// Grammar words that tell Arabic in Latin letters from English and French. Trades and places are in neither
// list: they are the same in all three.

const strong = `
bade badde baddi bidde biddi bedde beddi badna bedna badak badik badkon badda baddo 3ayez 3awez 3ayz ayiz awiz
shu shou chou shoo shi chi hayda hayde hada heda hek heik haik hone hunik
halla2 hala2 halle2 hela2 hallak hella kamen kamein kmen bokra boukra bukra bukara boukara lyom lyoum elyom elyoum lyawm nhar mbere7 mbareh
kif kifak kifik kifkon kefak kefik keefak keef shlonak chlonak marhaba mar7aba mar7aban marhaban ahlan ahla sabaho saba7 masa2 salam salamo3alaykom
yalla yala yallah yalah tamem tamam tmem mashi mechi meche mashe maashi akid akeed khalas khalass 5alas khallas
la2 laa2 laa mish mesh mech moush msh mafi mafe mafeesh b3ref ma3e ma3i ma3ak
wen wein wayn lesh leish laysh emta amta eymta aymta 2addesh addesh adesh addeh 2adde addaysh
3ande 3indi 3endi 3indak 3al 3a 3an 3am 3ala 3ammo 7ada hadan 7adan hadda
baddel ghayyer ghayer ajjel ajel 2ajjel khalliya khalleya khalliha khalle 5alle khalli
lazem lezem lazim lezim lezmne lezimni lazimni dabberle dabberli dabirli shefle shufle fattishle laezim
e7jez e7joz ehjez ehjoz 7jezle 7jizli hjezle hjizle ehjezle ehjizli e7jezle e7jizli i7jezle ihjizle ihjizli n7ajez 7ajz hajz maw3ad mow3ed maw3ed mawed mawe3id mawa3id mawa3ide 7jouzet 7joozate hjouzete
elghe elgheya elgheha elghi ilghe ilghi elgha kansel kanselha kanselle bettel battalt battalet batalet
ktir kteer kitir kteir kter shway shwaye shwayye chwaye chway mni7 mnih mneeh mni7a mniha
rkhis r5is rkhees rkhisa rkhise arkhas ar5as ghale ghali 8ale a7san ahsan a7la shater shatra
habibi habibe 7abibi 7abibe sadi2e khayye khayi 5ayye ya3ne yaane ya3ni yani inno enno w2allah wallah walla wlo wlaw
shukran choukran shoukran mashkour mamnoun mamnoune yislamo yeslamo yislamou tislam tislame tekram tekrame sa3dne sa3edne se3edne sa3dini sa3idni
mbala embala mbla mabsout meshe meshi tayeb tayyeb inshallah nshallah nchallah
tene tanye tanyi tenye talet tale2 awal awwal awwel ewel ekher ekhir akhir
wa7ad wahad wa7de wehde wahde tnen tnayn tneen tleta tlete arb3a khamse 5amse
bkam bi2addesh beddesh sa3a se3a sa3at ba3d ba3den baaden b3den abel 2abel abl 2abl 3asr dohor dohr lmasa el3asr sobo7 sob7 lsobo7 essobo7
tanen ltanen talata eltaleta jom3a ljom3a jem3a khamis lkhamis essabt a7ad l7ad arbi3a
manzouf kharben kharbene kharban 5arben m3attal maksour mkassar metsakker
7elo 7ilwe helwe zabet zabtet mazbout mazboot mzabat tasli7 tasleeh tasli7at sallehle salle7le nazzif naddif
3omrak sho chaghle sheghel shoghol shaghle ra2em ra2m raqem arib 2arib areeb 2ariba janbe janbi
esma3 sma3 fhemt befham bta3ref btaaref ta3ref ba3ref mabaref bshoufak bshufak
`
const weak = `
bi b w fi fe ma la el l al ya eh ee aywa aiwa ah oke min men mn aa bel bil bas bass
inta enta inti ente ana nehna hiye huwe houwe kel kell kil shwi bala balaha hal ween
akal masa law tale kam hay tani adde hon hona salle tayib sabah helo halla sabt talit
`
/** Arabizi words and how much each proves: 2 alone is proof, 1 only beside another. */
export const arabiziWords: ReadonlyMap<string, number> = new Map([
  ...words(weak).map((word): [string, number] => [word, 1]),
  ...words(strong).map((word): [string, number] => [word, 2])
])

export const englishWords: ReadonlySet<string> = new Set(
  words(`
a an the i im me my mine you your we us our it its he she they them his her their this that these those one ones
is are am was were be been do does did dont have has had can cant could would should will wont may might must let lets
and or but not no yes so if then than of in on at to from for with by about near closest nearest around before after under over up out off
need want wanted looking look find get give show tell book booked booking reserve cancel please thanks thank hello hi hey
what when where who why how which there here now today tomorrow tonight morning afternoon evening week next any some someone
good best cheap cheapest price rated star stars time day man men all just also only very too as
`)
)

/** French grammar words: they speak against Arabizi. */
export const foreignWords: ReadonlySet<string> = new Set(
  words(`
je j tu il elle nous vous ils un une le la les l de du des d et ou au aux en dans sur pour par avec sans est sont suis es mon ma mes ton ta
cherche besoin veux voudrais peux pouvez bonjour bonsoir demain aujourd hui matin soir ce cet cette qui que quoi a pas chez faire
el los las un una de para con necesito
`)
)

/**
 * Latin words that Lebanese people use whatever they are speaking: they do not change the language of a
 * conversation.
 */
export const latinMixedWords: ReadonlySet<string> = new Set(
  words(`
ok okay oke k okey hi hello hey bye bonjour bonsoir merci cancel plz pls please thanks am pm usd lbp whatsapp ac tv dj ups wifi mm hmm lol
`)
)

/**
 * A number with an English unit or ordinal ending is no Arabizi word ("5pm", "2nd", "3br", "4x4"); nor are
 * these names with a digit inside.
 */
export const englishSuffixes =
  /^(?:\d+(?:st|nd|rd|th|am|pm|a|p|d|g|h|k|m|x|s|v|w|l|ish|br|bd|bhk|bed|beds|bath|hr|hrs|hour|hours|min|mins|minute|minutes|sec|km|kg|cm|mm|sqm|gb|mb|tb|kw|kva|amp|amps|ton|tons|hp|usd|lbp|ll|star|stars|day|days|week|weeks|month|months|year|years|yo|pcs|pax|people|person|rooms?|times?|pieces?|dollars?|eur|euros?|million|mil|something|ways?|doors?|seaters?|phase|meters?|inch|inches|litres?|liters?|btu|x\d+)|b2b|b2c|c2c|p2p|h2o|f2f|e2e|w3c|mp3s?|mp4s?|i\d|k9s?|\d+x\d+(?:cm|m)?|\d+am\d+|[a-z]\d+[a-z]?|\d+to\d+|\d+till?\d+)$/

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
