import type { Text } from './types.js'

export type Region = 'beirut' | 'south' | 'north' | 'mountain' | 'bekaa'

export const men: readonly Text[] = [
  ['Ali', 'علي'], ['Hassan', 'حسن'], ['Georges', 'جورج'], ['Elie', 'إيلي'], ['Tony', 'طوني'], ['Rabih', 'ربيع'], ['Samir', 'سمير'], ['Fadi', 'فادي'],
  ['Ziad', 'زياد'], ['Omar', 'عمر'], ['Khaled', 'خالد'], ['Bilal', 'بلال'], ['Hadi', 'هادي'], ['Wissam', 'وسام'], ['Charbel', 'شربل'], ['Joseph', 'جوزيف'],
  ['Marwan', 'مروان'], ['Nabil', 'نبيل'], ['Karim', 'كريم'], ['Jad', 'جاد'], ['Rami', 'رامي'], ['Mohamad', 'محمد'], ['Ahmad', 'أحمد'], ['Youssef', 'يوسف'],
  ['Antoine', 'أنطوان'], ['Michel', 'ميشال'], ['Hussein', 'حسين'], ['Mahmoud', 'محمود'], ['Bassam', 'بسام'], ['Walid', 'وليد']
]

export const women: readonly Text[] = [
  ['Rima', 'ريما'], ['Nadine', 'نادين'], ['Zeinab', 'زينب'], ['Mona', 'منى'], ['Carla', 'كارلا'], ['Hiba', 'هبة'], ['Layal', 'ليال'], ['Joumana', 'جمانة'],
  ['Samar', 'سمر'], ['Dima', 'ديما'], ['Fatima', 'فاطمة'], ['Rita', 'ريتا'], ['Ghada', 'غادة'], ['Lina', 'لينا'], ['Nour', 'نور'], ['Sahar', 'سحر'],
  ['Pascale', 'باسكال'], ['Randa', 'رندة'], ['Tania', 'تانيا'], ['Yasmine', 'ياسمين']
]

export const families: Record<Region, readonly Text[]> = {
  beirut: [
    ['Itani', 'عيتاني'], ['Sinno', 'سنّو'], ['Khoury', 'خوري'], ['Haddad', 'حداد'], ['Fakhoury', 'فاخوري'], ['Shatila', 'شاتيلا'], ['Bitar', 'بيطار'], ['Ghandour', 'غندور'],
    ['Daouk', 'داعوق'], ['Sabra', 'صبرا'], ['Kassab', 'قصاب'], ['Tabbara', 'طبارة'], ['Yammout', 'يموت'], ['Rizk', 'رزق'], ['Nasr', 'نصر'], ['Mneimneh', 'منيمنة'],
    ['Houri', 'حوري'], ['Boutros', 'بطرس'], ['Nakhle', 'نخلة'], ['Chami', 'شامي'], ['Halabi', 'حلبي'], ['Sayegh', 'صايغ'], ['Trad', 'طراد'], ['Zaidan', 'زيدان']
  ],
  south: [
    ['Fakih', 'فقيه'], ['Zein', 'زين'], ['Hammoud', 'حمود'], ['Jaber', 'جابر'], ['Bazzi', 'بزي'], ['Saad', 'سعد'], ['Haidar', 'حيدر'], ['Shour', 'شور'],
    ['Ezzeddine', 'عز الدين'], ['Hijazi', 'حجازي'], ['Atwi', 'عطوي'], ['Baydoun', 'بيضون'], ['Farhat', 'فرحات'], ['Ammar', 'عمار'], ['Hamdan', 'حمدان'], ['Khalil', 'خليل'],
    ['Zaatari', 'زعتري'], ['Bizri', 'بزري'], ['Nahhas', 'نحاس'], ['Halwani', 'حلواني'], ['Srour', 'سرور'], ['Mansour', 'منصور'], ['Issa', 'عيسى'], ['Daher', 'ضاهر'],
    ['Makki', 'مكي'], ['Wehbe', 'وهبي'], ['Najdi', 'نجدي'], ['Kanaan', 'كنعان'], ['Younes', 'يونس'], ['Chahine', 'شاهين']
  ],
  north: [
    ['Masri', 'مصري'], ['Adra', 'عدرة'], ['Dabbagh', 'دباغ'], ['Zaarour', 'زعرور'], ['Merhi', 'مرعي'], ['Dib', 'ديب'], ['Moussa', 'موسى'], ['Kabbara', 'كبارة'],
    ['Minkara', 'منقارة'], ['Soufi', 'صوفي'], ['Ghanem', 'غانم'], ['Nehme', 'نعمة'], ['Yaacoub', 'يعقوب'], ['Obeid', 'عبيد'], ['Sankari', 'سنكري'], ['Alameddine', 'علم الدين'],
    ['Haykal', 'هيكل'], ['Bayssari', 'بيسري'], ['Hamze', 'حمزة'], ['Mawas', 'مواس']
  ],
  mountain: [
    ['Zgheib', 'زغيب'], ['Abi Nader', 'أبي نادر'], ['Khalife', 'خليفة'], ['Saliba', 'صليبا'], ['Tannous', 'طنوس'], ['Bou Saab', 'بو صعب'], ['Matta', 'متى'], ['Abboud', 'عبود'],
    ['Sfeir', 'صفير'], ['Chalhoub', 'شلهوب'], ['Karam', 'كرم'], ['Akl', 'عقل'], ['Nassif', 'ناصيف'], ['Bou Chaaya', 'بو شعيا'], ['Rahme', 'رحمة'], ['Feghali', 'فغالي'],
    ['Ghossain', 'غصين'], ['Abou Jaoude', 'أبو جودة'], ['Doumit', 'ضومط'], ['Rached', 'راشد']
  ],
  bekaa: [
    ['Maalouf', 'معلوف'], ['Kassouf', 'قاصوف'], ['Abou Assi', 'أبو عاصي'], ['Abou Rjeili', 'أبو رجيلي'], ['Zarzour', 'زرزور'], ['Sayah', 'صياح'], ['Nammoura', 'نمورة'], ['Kfoury', 'كفوري'],
    ['Barakat', 'بركات'], ['Madi', 'ماضي'], ['Yaghi', 'ياغي'], ['Zoghbi', 'زغبي'], ['Shokr', 'شكر'], ['Awada', 'عواضة'], ['Tohme', 'طعمة'], ['Njeim', 'نجيم'],
    ['Assaf', 'عساف'], ['Freij', 'فريج'], ['Geha', 'جحا'], ['Ballouk', 'بلوق']
  ]
}
