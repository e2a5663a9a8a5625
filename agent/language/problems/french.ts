import type { Problems } from './entry.js'

export const french: Problems = {
  plumbing: [
    'le robinet fuit dans la cuisine',
    'les toilettes sont bouchées',
    'le lavabo est bouché svp',
    "l'évier est bouché depuis hier",
    "la chasse d'eau coule sans arrêt",
    'un tuyau a éclaté sous le lavabo'
  ],
  electrical: [
    'la prise ne marche plus',
    'les lumières clignotent dans le salon',
    'le disjoncteur saute tout le temps',
    'plus de courant dans la chambre',
    "l'interrupteur fait des étincelles",
    'installer deux prises dans le salon'
  ],
  'generator-ups': [
    'le groupe électrogène ne démarre plus',
    'l onduleur bipe toute la nuit',
    "les batteries de l'onduleur sont mortes",
    "l'onduleur ne tient plus la charge",
    'le générateur fume',
    'vidange du groupe électrogène'
  ],
  solar: [
    'les panneaux solaires ne chargent plus',
    'je veux installer des panneaux solaires',
    'chauffe-eau solaire en panne',
    'nettoyer les panneaux solaires',
    'un panneau solaire est cassé',
    'le chauffe-eau solaire coule'
  ],
  'ac-hvac': [
    'la clim ne refroidit pas',
    'le climatiseur fuit',
    'le radiateur reste froid',
    'le climatiseur fait du bruit',
    'nettoyage de deux clims',
    'le chauffage central ne démarre pas'
  ],
  'water-heater': [
    "pas d'eau chaude depuis hier",
    'le chauffe-eau est en panne',
    'chauffe-eau qui fuit',
    "l'eau chaude ne vient plus",
    'changer le chauffe-eau',
    "le ballon d'eau chaude fuit"
  ],
  'water-tank': [
    "le réservoir est vide, pas d'eau",
    "besoin d'une citerne d'eau",
    'la pompe à eau est en panne',
    "livraison d'eau par citerne",
    "nettoyer le réservoir d'eau",
    "la pompe n'a plus de pression"
  ],
  'appliance-fridge': [
    'le frigo ne refroidit plus',
    'mon congélateur fait du givre',
    'bonjour l frigo 3andi ma bybarrid',
    'mon réfrigérateur fait du bruit',
    'le congélateur ne congèle plus',
    'la porte du frigo ne ferme pas'
  ],
  'appliance-washer': [
    "la machine à laver n'essore plus",
    'le lave-vaisselle fuit',
    'mon sèche-linge ne chauffe pas',
    'le lave-linge ne tourne plus',
    'la machine à laver fuit',
    'le lave vaisselle ne vidange pas'
  ],
  'appliance-oven': [
    'le four ne chauffe pas',
    'odeur de gaz dans la cuisine',
    "une plaque de la cuisinière ne s'allume plus",
    'la gazinière sent le gaz',
    'le micro-ondes fait des étincelles',
    'changer la bouteille de gaz'
  ],
  cleaning: [
    "besoin d'une femme de ménage",
    'nettoyer le canapé et les tapis',
    'faire le ménage deux fois par semaine',
    "laver les vitres de l'appartement",
    'grand ménage après travaux',
    'le tapis est taché'
  ],
  'pest-control': [
    'il y a des cafards dans la cuisine',
    'des souris dans le dépôt',
    'punaises de lit dans la chambre',
    'des fourmis partout dans la cuisine',
    'un nid de guêpes',
    'des rats dans le jardin'
  ],
  painting: [
    'repeindre une chambre',
    "la peinture s'écaille",
    'peindre le salon en blanc',
    'refaire la peinture du couloir',
    'un peintre pour deux chambres',
    'repeindre les volets et les murs'
  ],
  carpentry: [
    'la porte en bois ne ferme plus',
    'un menuisier pour des placards',
    'une étagère sur mesure en bois',
    'le parquet grince',
    "une porte d'armoire cassée",
    'fabriquer une bibliothèque en bois'
  ],
  'furniture-assembly': [
    'monter un meuble IKEA',
    'poser des rideaux',
    'fixer la télé au mur',
    'accrocher des cadres et un miroir',
    'installer des stores et des rideaux',
    'retapisser un fauteuil'
  ],
  'metal-aluminium': [
    'la vitre est cassée',
    'fenêtre en aluminium bloquée',
    'souder le portail',
    'changer une vitre cassée',
    'le volet roulant est bloqué',
    'une moustiquaire pour la fenêtre'
  ],
  'tiling-masonry': [
    'le carrelage se décolle',
    'casser un mur entre la cuisine et le salon',
    'rénover la salle de bain',
    'poser du carrelage dans la salle de bain',
    'abattre une cloison',
    "rénovation d'un appartement"
  ],
  waterproofing: [
    'le toit fuit quand il pleut',
    'étanchéité de la terrasse',
    "infiltration d'eau par le toit",
    'la terrasse fuit chez le voisin quand il pleut',
    "refaire l'étanchéité du toit",
    'le plafond goutte quand il pleut'
  ],
  locksmith: [
    "j'ai perdu mes clés",
    'la serrure est bloquée',
    'la clé est cassée dans la porte',
    'la porte a claqué et les clés sont dedans',
    'changer la serrure',
    'refaire un double de clé'
  ],
  moving: [
    'je déménage la semaine prochaine',
    'transporter un canapé',
    "besoin d'un camion de déménagement",
    "déménagement d'un studio",
    'transporter un frigo chez ma soeur',
    'des déménageurs pour samedi'
  ],
  gardening: [
    'tondre le gazon',
    'tailler la haie',
    'la pelouse est trop haute',
    'tailler les arbres du jardin',
    'planter des fleurs sur le balcon',
    'arroser et entretenir mon jardin'
  ],
  'electronics-it': [
    'mon ordinateur est très lent',
    "l'écran de mon portable est cassé",
    'le wifi ne marche pas',
    'mon téléphone ne charge plus',
    "l'imprimante est en panne",
    "pas d'internet depuis ce matin"
  ],
  'car-repair': [
    'ma voiture ne démarre pas',
    'un pneu crevé',
    'vidange pour ma voiture',
    'les freins de ma voiture grincent',
    'la batterie de la voiture est morte',
    'changer les pneus'
  ],
  'beauty-hair': [
    'une coiffeuse à domicile',
    'couper les cheveux',
    'une épilation à la maison',
    'coiffure et maquillage pour un mariage',
    'teindre mes cheveux',
    'une manucure à domicile'
  ],
  'nursing-care': [
    'une infirmière pour ma mère',
    'faire une piqûre à domicile',
    'une garde malade pour mon père',
    'changer le pansement de mon père',
    'une aide soignante pour ma grand-mère',
    'des piqûres pour ma mère'
  ],
  childcare: [
    'garder mes enfants samedi soir',
    'une nounou pour mon bébé',
    'une baby-sitter',
    'une nounou pour mes enfants',
    "garde d'un bébé le soir",
    "quelqu'un pour garder mon fils"
  ],
  tutoring: [
    'cours de maths pour mon fils',
    'un prof de français',
    'aide aux devoirs pour ma fille',
    "cours d'anglais pour ma fille",
    'prof de maths pour le brevet',
    'soutien scolaire pour mon fils'
  ],
  'photography-events': [
    'un photographe pour un mariage',
    'un traiteur pour 50 personnes',
    'un dj pour un anniversaire',
    'photographe pour un baptême',
    'décoration pour un anniversaire',
    'traiteur pour une fête'
  ],
  'sewing-laundry': [
    'raccourcir un pantalon',
    'repasser mes chemises',
    'une couturière pour ma robe',
    'retoucher une robe',
    'réparer la fermeture de mon pantalon',
    'laver et repasser du linge'
  ],
  'pet-vet': [
    'mon chat ne mange plus',
    'mon chien boite',
    'un vétérinaire pour mon chien',
    'vacciner mon chien',
    'mon chat est malade',
    'garder mon chat pendant les vacances'
  ]
}
