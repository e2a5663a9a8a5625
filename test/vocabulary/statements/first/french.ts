import type { Statements } from '../entry.js'

export const french: Statements = {
  plumbing: ['le robinet fuit dans la cuisine', 'les toilettes sont bouchées', 'le lavabo est bouché svp'],
  electrical: [
    'la prise ne marche plus',
    'les lumières clignotent dans le salon',
    'le disjoncteur saute tout le temps'
  ],
  'generator-ups': [
    'le groupe électrogène ne démarre plus',
    'l onduleur bipe toute la nuit',
    "les batteries de l'onduleur sont mortes"
  ],
  solar: [
    'les panneaux solaires ne chargent plus',
    'je veux installer des panneaux solaires',
    'chauffe-eau solaire en panne'
  ],
  'ac-hvac': ['la clim ne refroidit pas', 'le climatiseur fuit', 'le radiateur reste froid'],
  'water-heater': ["pas d'eau chaude depuis hier", 'le chauffe-eau est en panne', 'chauffe-eau qui fuit'],
  'water-tank': [
    "le réservoir est vide, pas d'eau",
    "besoin d'une citerne d'eau",
    'la pompe à eau est en panne'
  ],
  'appliance-fridge': [
    'le frigo ne refroidit plus',
    'mon congélateur fait du givre',
    'bonjour l frigo 3andi ma bybarrid'
  ],
  'appliance-washer': [
    "la machine à laver n'essore plus",
    'le lave-vaisselle fuit',
    'mon sèche-linge ne chauffe pas'
  ],
  'appliance-oven': [
    'le four ne chauffe pas',
    'odeur de gaz dans la cuisine',
    "une plaque de la cuisinière ne s'allume plus"
  ],
  cleaning: [
    "besoin d'une femme de ménage",
    'nettoyer le canapé et les tapis',
    'faire le ménage deux fois par semaine'
  ],
  'pest-control': [
    'il y a des cafards dans la cuisine',
    'des souris dans le dépôt',
    'punaises de lit dans la chambre'
  ],
  painting: ['repeindre une chambre', "la peinture s'écaille", 'peindre le salon en blanc'],
  carpentry: [
    'la porte en bois ne ferme plus',
    'un menuisier pour des placards',
    'une étagère sur mesure en bois'
  ],
  'furniture-assembly': ['monter un meuble IKEA', 'poser des rideaux', 'fixer la télé au mur'],
  'metal-aluminium': ['la vitre est cassée', 'fenêtre en aluminium bloquée', 'souder le portail'],
  'tiling-masonry': [
    'le carrelage se décolle',
    'casser un mur entre la cuisine et le salon',
    'rénover la salle de bain'
  ],
  waterproofing: [
    'le toit fuit quand il pleut',
    'étanchéité de la terrasse',
    "infiltration d'eau par le toit"
  ],
  locksmith: ["j'ai perdu mes clés", 'la serrure est bloquée', 'la clé est cassée dans la porte'],
  moving: ['je déménage la semaine prochaine', 'transporter un canapé', "besoin d'un camion de déménagement"],
  gardening: ['tondre le gazon', 'tailler la haie', 'la pelouse est trop haute'],
  'electronics-it': [
    'mon ordinateur est très lent',
    "l'écran de mon portable est cassé",
    'le wifi ne marche pas'
  ],
  'car-repair': ['ma voiture ne démarre pas', 'un pneu crevé', 'vidange pour ma voiture'],
  'beauty-hair': ['une coiffeuse à domicile', 'couper les cheveux', 'une épilation à la maison'],
  'nursing-care': [
    'une infirmière pour ma mère',
    'faire une piqûre à domicile',
    'une garde malade pour mon père'
  ],
  childcare: ['garder mes enfants samedi soir', 'une nounou pour mon bébé', 'une baby-sitter'],
  tutoring: ['cours de maths pour mon fils', 'un prof de français', 'aide aux devoirs pour ma fille'],
  'photography-events': [
    'un photographe pour un mariage',
    'un traiteur pour 50 personnes',
    'un dj pour un anniversaire'
  ],
  'sewing-laundry': ['raccourcir un pantalon', 'repasser mes chemises', 'une couturière pour ma robe'],
  'pet-vet': ['mon chat ne mange plus', 'mon chien boite', 'un vétérinaire pour mon chien']
}
