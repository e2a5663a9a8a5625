import type { Statements } from '../entry.js'

export const french: Statements = {
  plumbing: [
    "l'évier est bouché depuis hier",
    "la chasse d'eau coule sans arrêt",
    'un tuyau a éclaté sous le lavabo'
  ],
  electrical: [
    'plus de courant dans la chambre',
    "l'interrupteur fait des étincelles",
    'installer deux prises dans le salon'
  ],
  'generator-ups': [
    "l'onduleur ne tient plus la charge",
    'le générateur fume',
    'vidange du groupe électrogène'
  ],
  solar: ['nettoyer les panneaux solaires', 'un panneau solaire est cassé', 'le chauffe-eau solaire coule'],
  'ac-hvac': [
    'le climatiseur fait du bruit',
    'nettoyage de deux clims',
    'le chauffage central ne démarre pas'
  ],
  'water-heater': ["l'eau chaude ne vient plus", 'changer le chauffe-eau', "le ballon d'eau chaude fuit"],
  'water-tank': [
    "livraison d'eau par citerne",
    "nettoyer le réservoir d'eau",
    "la pompe n'a plus de pression"
  ],
  'appliance-fridge': [
    'mon réfrigérateur fait du bruit',
    'le congélateur ne congèle plus',
    'la porte du frigo ne ferme pas'
  ],
  'appliance-washer': [
    'le lave-linge ne tourne plus',
    'la machine à laver fuit',
    'le lave vaisselle ne vidange pas'
  ],
  'appliance-oven': [
    'la gazinière sent le gaz',
    'le micro-ondes fait des étincelles',
    'changer la bouteille de gaz'
  ],
  cleaning: ["laver les vitres de l'appartement", 'grand ménage après travaux', 'le tapis est taché'],
  'pest-control': ['des fourmis partout dans la cuisine', 'un nid de guêpes', 'des rats dans le jardin'],
  painting: [
    'refaire la peinture du couloir',
    'un peintre pour deux chambres',
    'repeindre les volets et les murs'
  ],
  carpentry: ['le parquet grince', "une porte d'armoire cassée", 'fabriquer une bibliothèque en bois'],
  'furniture-assembly': [
    'accrocher des cadres et un miroir',
    'installer des stores et des rideaux',
    'retapisser un fauteuil'
  ],
  'metal-aluminium': [
    'changer une vitre cassée',
    'le volet roulant est bloqué',
    'une moustiquaire pour la fenêtre'
  ],
  'tiling-masonry': [
    'poser du carrelage dans la salle de bain',
    'abattre une cloison',
    "rénovation d'un appartement"
  ],
  waterproofing: [
    'la terrasse fuit chez le voisin quand il pleut',
    "refaire l'étanchéité du toit",
    'le plafond goutte quand il pleut'
  ],
  locksmith: ['la porte a claqué et les clés sont dedans', 'changer la serrure', 'refaire un double de clé'],
  moving: ["déménagement d'un studio", 'transporter un frigo chez ma soeur', 'des déménageurs pour samedi'],
  gardening: [
    'tailler les arbres du jardin',
    'planter des fleurs sur le balcon',
    'arroser et entretenir mon jardin'
  ],
  'electronics-it': [
    'mon téléphone ne charge plus',
    "l'imprimante est en panne",
    "pas d'internet depuis ce matin"
  ],
  'car-repair': [
    'les freins de ma voiture grincent',
    'la batterie de la voiture est morte',
    'changer les pneus'
  ],
  'beauty-hair': ['coiffure et maquillage pour un mariage', 'teindre mes cheveux', 'une manucure à domicile'],
  'nursing-care': [
    'changer le pansement de mon père',
    'une aide soignante pour ma grand-mère',
    'des piqûres pour ma mère'
  ],
  childcare: ['une nounou pour mes enfants', "garde d'un bébé le soir", "quelqu'un pour garder mon fils"],
  tutoring: [
    "cours d'anglais pour ma fille",
    'prof de maths pour le brevet',
    'soutien scolaire pour mon fils'
  ],
  'photography-events': [
    'photographe pour un baptême',
    'décoration pour un anniversaire',
    'traiteur pour une fête'
  ],
  'sewing-laundry': [
    'retoucher une robe',
    'réparer la fermeture de mon pantalon',
    'laver et repasser du linge'
  ],
  'pet-vet': ['vacciner mon chien', 'mon chat est malade', 'garder mon chat pendant les vacances']
}
