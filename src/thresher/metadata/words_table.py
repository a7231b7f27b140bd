"""The words of dates, names and sentences by language: generated, do not edit.

Made by `python -m thresher.metadata.compile_words` from vocab/<language>.toml and metadata/markers.toml.
Entries of a list are separated by "|".
"""

# ruff: noqa: E501

BY = {
    "en": (
        "a guest post by|analysis by|article by|asked by|author|authors|blog by|by|by author|contri"
        "buted by|created by|guest post by|opinion by|post by|posted by|published by|reported by|re"
        "view by|reviewed and written by|started by|story and photos by|story by|submitted by|text "
        "and photos by|text by|words|words and photos by|words by|written by"
    ),
    "ar": (
        "إعداد|اعداد|الکاتب|الکاتبة|بقلم|بواسطة|نشر بواسطة|نُشر بواسطة|کتب|کتب بواسطة|کتبت|کتبه"
    ),
    "bg": (
        "автор|автор на статията|автор на текста|автори|написана от|написано от|подготви|публикуван"
        "а от|публикувано от|текст"
    ),
    "bn": (
        "প্রকাশ করেছেন|লিখেছেন|লেখক|লেখা"
    ),
    "ca": (
        "autor|autora|autors|escrit per|per|publicat per|redactat per|text|text de|un article de"
    ),
    "cs": (
        "autor|autor textu|autor článku|autorka|autoři|napsal|napsala|publikoval|publikovala|přidal"
        "|přidala|připravil|připravila|text|vložil|vložila|zpracoval|zpracovala"
    ),
    "da": (
        "af journalist|blogindlæg af|forfatter|lagt op af|publiceret af|skrevet af|tekst|tekst og f"
        "oto|udgivet af"
    ),
    "de": (
        "aufgezeichnet von|autor|autor/in|autoren|autorin|ein artikel von|ein beitrag von|ein essay"
        " von|ein gastbeitrag von|ein interview von|ein kommentar von|eine analyse von|eine kolumne"
        " von|eine reportage von|gastbeitrag von|geschrieben von|interview von|kolumne von|kommenta"
        "r von|protokolliert von|text|text von|verfasser|verfasst von|veröffentlicht von|von"
    ),
    "el": (
        "αναρτήθηκε από|αρθρογράφος|γράφει|γράφει η|γράφει ο|γράφουν|γράφουν οι|γράφτηκε από|δημοσι"
        "εύθηκε από|δημοσιεύτηκε από|επιμέλεια|επιμέλεια κειμένου|κείμενο|ρεπορτάζ|συντάκτες|συντάκ"
        "της|συντάκτρια|της|του"
    ),
    "es": (
        "análisis de|autor|autora|autores|enviado por|escrito por|por|posteado por|publicado por|su"
        "bido por|texto|texto de|textos|un artículo de"
    ),
    "et": (
        "artikli autor|autor|autorid|avaldas|kirjutas|koostas|loo autor|postitas|tekst|tekst ja fot"
        "od|toimetas"
    ),
    "fa": (
        "ارسال شده توسط|به قلم|توسط|منتشر شده توسط|نوشته|نوشته شده توسط|نوشتهی|نوشته‌ی|نویسنده|نویس"
        "نده مطلب|گزارش از|یادداشت از"
    ),
    "fi": (
        "artikkelin kirjoittaja|julkaisija|jutun kirjoittaja|kirjoittaja|kirjoittajat|kirjoittanut|"
        "teksti|teksti ja kuva|teksti ja kuvat"
    ),
    "fr": (
        "article rédigé par|auteur|auteurs|autrice|l'auteur|mis en ligne par|par|posté par|propos r"
        "ecueillis par|publié par|rédigé par|texte|un article de|écrit par"
    ),
    "he": (
        "הועלה על ידי|מאת|מחבר|מחבר המאמר|נכתב ע\"י|נכתב על ידי|נכתב ע״י|נשלח על ידי|פורסם ע\"י|פורסם"
        " על ידי|פורסם ע״י"
    ),
    "hi": (
        "द्वारा|पब्लिश्ड बाय|रिटेन बाय|लिखित|लेखक|लेखिका"
    ),
    "hr": (
        "autor|autor teksta|autor članka|autori|autorica|napisala|napisao|objavila|objavio|piše|piš"
        "u|pripremila|pripremio|priredila|priredio|tekst|tekst i foto"
    ),
    "hu": (
        "a cikk szerzője|beküldte|készítette|közzétette|szerkesztette|szerző|szerzők|szöveg|írta|ös"
        "szeállította"
    ),
    "id": (
        "diposkan oleh|diposting oleh|dipublikasikan oleh|diterbitkan oleh|ditulis oleh|laporan war"
        "tawan|oleh|penulis|pewarta|reporter"
    ),
    "it": (
        "a cura di|articolo a cura di|articolo di|autore|autori|autrice|inserito da|intervista di|p"
        "ostato da|pubblicato da|scritto da|testi di|testo di"
    ),
    "ja": (
        "この記事の執筆者|この記事の著者|この記事を書いたライター|この記事を書いた人|ライター|作成者|作者|取材・文|取材・構成|執筆|執筆者|寄稿|投稿者|文|文・写真|構成|筆者|"
        "著者|著者名|記者"
    ),
    "ko": (
        "게시자|글|글/사진|글·사진|글쓴이|기자|등록자|작성자|저자|지은이|취재|필자"
    ),
    "lt": (
        "autoriai|autorius|autorė|parašė|parengė|paskelbė|straipsnio autorius|straipsnio autorė|tek"
        "stas"
    ),
    "lv": (
        "autore|autori|autors|ievietoja|pievienoja|publicēja|raksta autore|raksta autors|rakstu sag"
        "atavoja|sagatavoja|teksts"
    ),
    "ms": (
        "dicatat oleh|disiarkan oleh|diterbitkan oleh|ditulis oleh|oleh|penulis"
    ),
    "nl": (
        "auteur|auteurs|door|een artikel van|gastbijdrage van|gastblog van|geplaatst door|gepublice"
        "erd door|geschreven door|tekst|tekst en foto's"
    ),
    "no": (
        "forfattar|forfatter|foto og tekst|journalist|lagt ut av|postet av|publisert av|skrevet av|"
        "skribent|tekst|tekst & foto|tekst og foto"
    ),
    "pl": (
        "autor|autor artykułu|autor tekstu|autor wpisu|autorka|autorzy|dodane przez|napisane przez|"
        "napisany przez|oprac|opracowanie|opracował|opracowała|opublikowane przez|opublikowany prze"
        "z|przez|rozmawiał|rozmawiała|tekst|zamieszczone przez"
    ),
    "pt": (
        "autor|autora|autores|enviado por|escrito por|por|postado por|publicado por|reportagem de|t"
        "exto|texto de"
    ),
    "ro": (
        "adaugat de|adăugat de|articol de|articol scris de|autoare|autor|autori|autorul articolului"
        "|interviu de|material realizat de|postat de|publicat de|scris de|text"
    ),
    "ru": (
        "автор|автор записи|автор материала|автор статьи|автор текста|авторы|беседовал|беседовала|з"
        "аписал|записала|материал подготовил|материал подготовила|опубликовал|опубликовала|подготов"
        "ил|подготовила|подготовили|текст"
    ),
    "sk": (
        "autor|autor textu|autor článku|autori|autorka|napísal|napísala|pridal|pridala|pripravil|pr"
        "ipravila|publikoval|publikovala|spracoval|spracovala|text|vložil|vložila"
    ),
    "sl": (
        "avtor|avtor prispevka|avtor članka|avtorica|avtorji|besedilo|napisal|napisala|objavil|obja"
        "vila|piše|pripravil|pripravila|tekst"
    ),
    "sr": (
        "autor|autor teksta|autor članka|autori|autorka|objavila|objavio|piše|pišu|pripremila|pripr"
        "emio|tekst|аутор|аутор текста|аутори|ауторка|објавила|објавио|пише|пишу|припремила|припрем"
        "ио|текст"
    ),
    "sv": (
        "författare|inlagd av|postat av|publicerad av|publicerat av|reporter|skribent|skriven av|sk"
        "rivet av|text|text & foto|text och bild|text och foto|upplagd av"
    ),
    "ta": (
        "எழுதியவர்|கட்டுரையாளர்|பதிவிட்டவர்|வெளியிட்டவர்"
    ),
    "th": (
        "ข่าวโดย|ผู้เขียน|ผู้แต่ง|รายงานโดย|เขียนโดย|เผยแพร่โดย|เรียบเรียง|เรียบเรียงโดย|เรื่องโดย|"
        "โดย|โพสต์โดย"
    ),
    "tr": (
        "derleyen|editör|ekleyen|gönderen|haber|haberi hazırlayan|hazırlayan|konuk yazar|köşe yazar"
        "ı|muhabir|yazan|yazar|yazıyı gönderen"
    ),
    "uk": (
        "автор|автор матеріалу|автор статті|автор тексту|автори|авторка|записав|записала|матеріал п"
        "ідготував|матеріал підготувала|опублікував|опублікувала|підготував|підготувала|підготували"
        "|розмовляв|розмовляла|текст"
    ),
    "ur": (
        "از قلم|ازقلم|بقلم|تحریر|رپورٹ|شائع کردہ|لکھاری|مصنف|مصنفہ|پوسٹ کردہ|کالم نگار"
    ),
    "vi": (
        "bài|bài viết bởi|bài và ảnh|bài, ảnh|bởi|người gửi|người viết|người đăng|thực hiện|tác giả"
        "|tổng hợp|viết bởi|đăng bởi|được viết bởi|được đăng bởi"
    ),
    "zh-hans": (
        "(记者|作者|原作者|发布人|发布者|实习记者|撰文|撰稿|文|文章作者|本刊记者|本报记者|本文作者|本网记者|特约撰稿人|特约记者|见习记者|记者|通讯员|采写|（记者"
    ),
    "zh-hant": (
        "(記者|【記者|〔記者|中央社記者|作者|實習記者|張貼者|採訪|採訪・撰文|採訪撰文|撰文|文|本報記者|特派員|特約記者|發佈者|發布者|發表者|記者|（中央社記者|（記者|［"
        "記者"
    ),
}

BARE = {
    "en": (
        "by"
    ),
    "ar": (
        "بقلم|کتب|کتبت|کتبه"
    ),
    "bn": (
        "লিখেছেন"
    ),
    "ca": (
        "per"
    ),
    "cs": (
        "napsal|napsala"
    ),
    "de": (
        "von"
    ),
    "el": (
        "γράφει|της|του"
    ),
    "es": (
        "por"
    ),
    "et": (
        "kirjutas"
    ),
    "fa": (
        "توسط"
    ),
    "fr": (
        "par"
    ),
    "he": (
        "מאת"
    ),
    "hr": (
        "napisala|napisao|piše"
    ),
    "hu": (
        "írta"
    ),
    "id": (
        "oleh"
    ),
    "lt": (
        "parašė|parengė"
    ),
    "ms": (
        "oleh"
    ),
    "nl": (
        "door"
    ),
    "pl": (
        "przez"
    ),
    "pt": (
        "por"
    ),
    "sk": (
        "napísal|napísala"
    ),
    "sl": (
        "napisal|napisala|piše"
    ),
    "sr": (
        "piše|пише"
    ),
    "th": (
        "ข่าวโดย|รายงานโดย|เขียนโดย|เผยแพร่โดย|เรียบเรียงโดย|เรื่องโดย|โดย|โพสต์โดย"
    ),
    "ur": (
        "ازقلم|بقلم"
    ),
    "vi": (
        "bởi"
    ),
    "zh-hans": (
        "(记者|实习记者|本刊记者|本报记者|本网记者|特约撰稿人|特约记者|见习记者|记者|通讯员|（记者"
    ),
    "zh-hant": (
        "(記者|【記者|〔記者|中央社記者|實習記者|本報記者|特派員|特約記者|記者|（中央社記者|（記者|［記者"
    ),
}

WEAK_BY = {
    "bg": (
        "от"
    ),
    "cs": (
        "od"
    ),
    "da": (
        "af"
    ),
    "el": (
        "από|από την|από τον"
    ),
    "es": (
        "de"
    ),
    "it": (
        "da|di"
    ),
    "no": (
        "av"
    ),
    "pt": (
        "de"
    ),
    "ro": (
        "de"
    ),
    "sk": (
        "od"
    ),
    "sr": (
        "od|од"
    ),
    "sv": (
        "av"
    ),
}

AFTER = {
    "hi": (
        "द्वारा"
    ),
    "hu": (
        "írta"
    ),
    "ja": (
        "特派員|編集委員|記者|論説委員"
    ),
    "ko": (
        "객원기자|기자|논설위원|선임기자|시민기자|에디터|인턴기자|전문기자|칼럼니스트|통신원|특파원"
    ),
    "tr": (
        "tarafından|tarafından yayınlandı|tarafından yazıldı"
    ),
    "zh-hans": (
        "记者"
    ),
    "zh-hant": (
        "報導|記者"
    ),
}

PUBLISHED = {
    "en": (
        "added|added on|asked|created|created on|date|date created|date posted|date published|first"
        " published|first published on|issued|originally published|originally published on|post dat"
        "e|posted|posted at|posted in|posted on|publication date|publish date|published|published a"
        "t|published date|published on|release date|submitted on|uploaded on|written on"
    ),
    "ar": (
        "أضیف بتاریخ|تاریخ النشر|تم النشر|نشر|نشر بتاریخ|نشر فی|نشرت فی|نُشر|نُشر فی|کتب بتاریخ"
    ),
    "bg": (
        "дата на публикация|дата на публикуване|добавено|публикуван на|публикувана|публикувана на|п"
        "убликувано|публикувано на|създадено"
    ),
    "bn": (
        "পোস্ট করা হয়েছে|প্রকাশ|প্রকাশকাল|প্রকাশিত|প্রকাশের তারিখ|প্রকাশের সময়"
    ),
    "ca": (
        "creat el|data de publicació|penjat el|primera publicació|publicada|publicat|publicat el"
    ),
    "cs": (
        "datum publikace|datum vydání|datum zveřejnění|publikováno|přidáno|vloženo|vydáno|vytvořeno"
        "|zveřejněno|článek ze dne"
    ),
    "da": (
        "først publiceret|offentliggjort|oprettet|publiceret|publiceret d|publiceret den|udgivet|ud"
        "givet den"
    ),
    "de": (
        "artikel vom|beitrag vom|datum|eingestellt am|eintrag vom|erschienen|erschienen am|erstellt"
        "|erstellt am|erstmals publiziert|erstveröffentlichung|gepostet am|geschrieben am|meldung v"
        "om|online seit|publiziert|publiziert am|veröffentlicht|veröffentlicht am"
    ),
    "el": (
        "ανάρτηση|αναρτήθηκε|δημοσίευση|δημοσιεύθηκε|δημοσιεύθηκε στις|δημοσιεύτηκε|δημοσιεύτηκε στ"
        "ις|ημ. δημοσίευσης|ημερομηνία|ημερομηνία δημοσίευσης|καταχωρήθηκε|πρώτη δημοσίευση"
    ),
    "es": (
        "creado|creado el|fecha|fecha de publicación|posteado el|publicación|publicada|publicado|pu"
        "blicado a las|publicado el"
    ),
    "et": (
        "avaldamise aeg|avaldamise kuupäev|avaldatud|lisatud|postitatud"
    ),
    "fa": (
        "انتشار|تاریخ|تاریخ انتشار|تاریخ ایجاد|تاریخ ثبت|تاریخ خبر|تاریخ درج|زمان انتشار|منتشر شده|"
        "منتشر شده در"
    ),
    "fi": (
        "alun perin julkaistu|julkaistu|julkaisupäivä|päiväys"
    ),
    "fr": (
        "créé le|date de publication|diffusé le|en ligne le|mis en ligne le|paru le|posté le|publié"
        "|publié le|publié à"
    ),
    "he": (
        "הועלה בתאריך|זמן פרסום|מועד פרסום|נכתב בתאריך|פורסם|פורסם ב|פורסם ב-|פורסם בתאריך|פורסם לר"
        "אשונה|תאריך פרסום"
    ),
    "hi": (
        "पब्लिश डेट|पब्लिश्ड|पब्लिश्ड ऑन|पोस्ट किया गया|प्रकाशन तिथि|प्रकाशित|प्रकाशित तिथि|फर्स्ट "
        "पब्लिश्ड"
    ),
    "hr": (
        "datum objave|izvorno objavljeno|kreirano|objava|objavljeno|objavljeno dana|vrijeme objave"
    ),
    "hu": (
        "feltöltve|közzététel dátuma|közzététel ideje|közzétéve|létrehozva|megjelent|megjelenés|meg"
        "jelenés dátuma|publikálva"
    ),
    "id": (
        "diposkan pada|diposting pada|dipublikasikan|dipublikasikan pada|diterbitkan|diterbitkan pa"
        "da|tanggal terbit|tayang|terbit"
    ),
    "it": (
        "creato il|data di pubblicazione|data pubblicazione|inserito il|postato il|pubblicata il|pu"
        "bblicato|pubblicato il|pubblicato in data|pubblicazione"
    ),
    "ja": (
        "作成日|公開|公開日|公開日時|初出|投稿日|投稿日時|掲載|掲載日|掲載日時|発行日|登録日|記事公開日|配信|配信日時"
    ),
    "ko": (
        "게시일|기사 입력|기사등록|기사입력|등록|등록일|등록일시|발행|발행일|송고|송고시간|승인|입력|입력시간|입력일|작성일|작성일자"
    ),
    "lt": (
        "paskelbimo data|paskelbta|publikavimo data|publikuota|sukurta|įkelta"
    ),
    "lv": (
        "ievietots|izveidots|pievienots|publicēta|publicēts|publicēšanas datums|publikācijas datums"
    ),
    "ms": (
        "dicatat pada|dimuat naik pada|disiarkan|disiarkan pada|diterbitkan|diterbitkan pada|tarikh"
        " siar|tarikh terbit"
    ),
    "nl": (
        "aangemaakt op|geplaatst|geplaatst op|gepubliceerd|gepubliceerd om|gepubliceerd op|online s"
        "inds|oorspronkelijk gepubliceerd|publicatiedatum"
    ),
    "no": (
        "først publisert|opprettet|opprinnelig publisert|publiseringsdato|publisert|publisert dato|"
        "publisert den"
    ),
    "pl": (
        "artykuł z dnia|data dodania|data publikacji|data utworzenia|dodano|dodany|opublikowano|opu"
        "blikowano dnia|opublikowany|publikacja|utworzono|wysłane|wysłany"
    ),
    "pt": (
        "criado em|data|data de publicação|postado em|publicada em|publicado|publicado em|publicado"
        " às|publicação"
    ),
    "ro": (
        "creat la|data articol|data publicare|data publicării|postat la|postat pe|publicat|publicat"
        " la|publicat pe|publicat în data de|scris la"
    ),
    "ru": (
        "время публикации|дата|дата публикации|дата создания|добавлено|опубликован|опубликована|опу"
        "бликовано|размещено|создано"
    ),
    "sk": (
        "dátum vydania|dátum zverejnenia|pridané|publikované|uverejnené|vložené|vydané|vytvorené|zv"
        "erejnené|článok zo dňa"
    ),
    "sl": (
        "datum objave|objava|objavljeno|objavljeno dne|prvotno objavljeno|ustvarjeno|čas objave"
    ),
    "sr": (
        "datum objave|datum objavljivanja|kreirano|objavljena|objavljeno|postavljeno|vreme objave|в"
        "реме објаве|датум објаве|објављена|објављено|постављено"
    ),
    "sv": (
        "publicerad|publicerad den|publicerades|publicerat|publiceringsdatum|skapad|upplagd"
    ),
    "ta": (
        "பதிவு|பதிவு செய்த நாள்|பதிவேற்றம்|வெளியான நாள்|வெளியிடப்பட்ட நாள்|வெளியிடப்பட்டது"
    ),
    "th": (
        "ลงประกาศเมื่อ|วันที่|วันที่เผยแพร่|วันที่โพสต์|เผยแพร่|เผยแพร่วันที่|เผยแพร่เมื่อ|โพสต์เมื"
        "่อ"
    ),
    "tr": (
        "eklenme|eklenme tarihi|giriş|giriş tarihi|haber giriş tarihi|haber tarihi|oluşturulma|oluş"
        "turulma tarihi|tarih|yayım tarihi|yayımlanma|yayımlanma tarihi|yayın tarihi|yayınlanma|yay"
        "ınlanma tarihi"
    ),
    "uk": (
        "дата публікації|додано|опублікована|опублікований|опубліковано|розміщено|створено"
    ),
    "ur": (
        "اشاعت|بتاریخ|تاریخ اشاعت|تاریخِ اشاعت|شائع|شائع شدہ|شائع ہوا|وقت اشاعت|پوسٹ کیا گیا"
    ),
    "vi": (
        "ngày phát hành|ngày tạo|ngày xuất bản|ngày đăng|xuất bản|xuất bản ngày|đã đăng|đăng lúc|đă"
        "ng ngày|đăng vào"
    ),
    "zh-hans": (
        "发布于|发布日期|发布时间|发表于|发表时间|录入时间|成文日期|日期|时间|添加时间"
    ),
    "zh-hant": (
        "上架時間|刊登日期|建立日期|張貼於|張貼日期|日期|時間|發佈於|發佈日期|發佈時間|發布於|發布日期|發布時間|發表於|發表時間"
    ),
}

UPDATED = {
    "en": (
        "date modified|date updated|edited|last activity|last edited|last edited on|last modified|l"
        "ast modified on|last post|last reply|last reviewed|last revised|last update|last updated|l"
        "ast updated at|last updated on|last verified|latest reply|latest update|medically reviewed"
        "|modified|modified date|modified on|page last reviewed|page last updated|reviewed on|revis"
        "ed|this page was last edited on|this page was last modified|updated|updated at|updated on"
    ),
    "ar": (
        "آخر تحدیث|آخر تعدیل|اخر تحدیث|التحدیث|تاریخ التحدیث|تحدیث|تم التحدیث|حُدّث فی"
    ),
    "bg": (
        "актуализирана|актуализирано|обновена|обновено|последна актуализация|последна промяна|после"
        "дна редакция|последно обновена"
    ),
    "bn": (
        "আপডেট|আপডেটেড|শেষ আপডেট|সর্বশেষ আপডেট|সর্বশেষ সংশোধন|সর্বশেষ হালনাগাদ|হালনাগাদ"
    ),
    "ca": (
        "actualització|actualitzada|actualitzat|actualitzat el|darrera actualització|darrera modifi"
        "cació|modificat|modificat el|última actualització|última modificació"
    ),
    "cs": (
        "aktualizace|aktualizováno|naposledy aktualizováno|naposledy upraveno|poslední aktualizace|"
        "poslední změna|poslední úprava|upraveno"
    ),
    "da": (
        "opdateret|opdateret d|opdateret den|senest opdateret|sidst opdateret|sidst ændret|ændret"
    ),
    "de": (
        "aktualisiert|aktualisiert am|bearbeitet am|geändert|geändert am|letzte aktualisierung|letz"
        "te bearbeitung|letzte änderung|letztes update|stand|update|zuletzt aktualisiert|zuletzt ak"
        "tualisiert am|zuletzt bearbeitet|zuletzt geändert"
    ),
    "el": (
        "ανανέωση|ανανεώθηκε|ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τελευταία τροποποίηση|τροποπ"
        "οιήθηκε στις"
    ),
    "es": (
        "actualización|actualizada|actualizado|actualizado a las|actualizado el|modificado|modifica"
        "do el|última actualización|última modificación"
    ),
    "et": (
        "muudetud|täiendatud|uuendatud|viimati muudetud|viimati täiendatud|viimati uuendatud"
    ),
    "fa": (
        "آخرین بروزرسانی|آخرین به روزرسانی|آخرین بهروزرسانی|آخرین به‌روزرسانی|آخرین تغییر|آخرین ویر"
        "ایش|بروزرسانی|به روزرسانی|بهروز شده|بهروزرسانی|به‌روز شده|به‌روزرسانی|تاریخ بهروزرسانی|تار"
        "یخ به‌روزرسانی|ویرایش شده"
    ),
    "fi": (
        "juttua muokattu|juttua päivitetty|muokattu|päivitetty|sivua päivitetty|viimeksi muokattu|v"
        "iimeksi päivitetty"
    ),
    "fr": (
        "actualisé le|article mis à jour le|dernière mise à jour|dernière mise à jour le|dernière m"
        "odification|maj|mis à jour|mis à jour le|mise à jour|mise à jour le|modifié|modifié le|màj"
    ),
    "he": (
        "עדכון|עדכון אחרון|עודכן|עודכן ב|עודכן ב-|עודכן בתאריך|עודכן לאחרונה|תאריך עדכון"
    ),
    "hi": (
        "अंतिम अद्यतन|अंतिम अपडेट|अद्यतन|अपडेट|अपडेट किया गया|अपडेटेड|अपडेटेड ऑन|आखिरी अपडेट"
    ),
    "hr": (
        "ažurirano|izmijenjeno|osvježeno|posljednja izmjena|posljednje ažuriranje|zadnja izmjena|za"
        "dnje ažuriranje|zadnje ažurirano"
    ),
    "hu": (
        "frissítve|frissült|módosítva|utoljára frissítve|utoljára módosítva|utolsó frissítés|utolsó"
        " módosítás"
    ),
    "id": (
        "diperbaharui|diperbarui|diperbarui pada|terakhir diperbarui|terakhir diupdate|update terak"
        "hir"
    ),
    "it": (
        "aggiornamento|aggiornata il|aggiornato|aggiornato alle|aggiornato il|modificato il|ultima "
        "modifica|ultimo aggiornamento"
    ),
    "ja": (
        "ページ更新日|更新|更新日|更新日時|最終更新|最終更新日|最終更新日時|最終編集日時|記事更新日"
    ),
    "ko": (
        "마지막 업데이트|수정|수정시간|수정일|업데이트|최종 수정|최종 업데이트|최종수정|최종수정일"
    ),
    "lt": (
        "atnaujinimo data|atnaujinta|pakeista|paskutinis atnaujinimas|paskutinį kartą atnaujinta|re"
        "daguota"
    ),
    "lv": (
        "atjaunināts|atjaunots|labots|papildināts|pēdējo reizi atjaunots|pēdējoreiz atjaunots|pēdēj"
        "ās izmaiņas"
    ),
    "ms": (
        "dikemas kini|dikemaskini|dikemaskini pada|kali terakhir dikemas kini|kemas kini terakhir"
    ),
    "nl": (
        "aangepast|bijgewerkt|bijgewerkt op|gewijzigd|laatst aangepast|laatst bijgewerkt|laatst bij"
        "gewerkt op|laatst gewijzigd|laatste update|laatste wijziging|update"
    ),
    "no": (
        "endret|oppdatert|oppdatert dato|sist endra|sist endret|sist oppdatert|sist redigert"
    ),
    "pl": (
        "aktualizacja|data aktualizacji|data modyfikacji|ostatnia aktualizacja|ostatnia modyfikacja"
        "|ostatnia zmiana|ostatnio zaktualizowano|zaktualizowano"
    ),
    "pt": (
        "actualizado|actualizado em|atualizada em|atualizado|atualizado em|atualizado às|atualizaçã"
        "o|modificado|modificado em|última atualização|última modificação"
    ),
    "ro": (
        "actualizare|actualizat|actualizat la|modificat la|ultima actualizare|ultima modificare"
    ),
    "ru": (
        "дата обновления|изменено|обновлен|обновлена|обновлено|обновлён|отредактировано|последнее и"
        "зменение|последнее обновление"
    ),
    "sk": (
        "aktualizované|aktualizácia|naposledy upravené|posledná aktualizácia|posledná zmena|posledn"
        "á úprava|upravené"
    ),
    "sl": (
        "dopolnjeno|nazadnje posodobljeno|osveženo|posodobljeno|zadnja posodobitev|zadnja sprememba"
        "|zadnjič posodobljeno"
    ),
    "sr": (
        "azurirano|ažurirano|izmenjeno|poslednja izmena|poslednje ažuriranje|ажурирано|измењено|пос"
        "ледња измена|последње ажурирање"
    ),
    "sv": (
        "senast granskad|senast redigerad|senast uppdaterad|senast uppdaterat|senast ändrad|uppdate"
        "rad|uppdaterades|uppdaterat|ändrad"
    ),
    "ta": (
        "அப்டேட்|கடைசி அப்டேட்|கடைசியாக புதுப்பிக்கப்பட்டது|புதுப்பிக்கப்பட்டது|மாற்றம் செய்த நாள்"
    ),
    "th": (
        "ปรับปรุง|ปรับปรุงล่าสุด|อัปเดต|อัปเดตล่าสุด|อัปเดตเมื่อ|อัพเดต|อัพเดท|อัพเดทล่าสุด|แก้ไขล่"
        "าสุด|แก้ไขเมื่อ"
    ),
    "tr": (
        "güncelleme|güncelleme tarihi|güncellendi|güncellenme|güncellenme tarihi|son değişiklik|son"
        " güncelleme|son güncelleme tarihi|son güncellenme"
    ),
    "uk": (
        "відредаговано|дата оновлення|змінено|оновлена|оновлено|останнє оновлення|останні зміни"
    ),
    "ur": (
        "آخری اپ ڈیٹ|آخری بار اپ ڈیٹ|آخری ترمیم|آخری وقت اشاعت|اپ ڈیٹ|اپ ڈیٹ کیا گیا|اپڈیٹ"
    ),
    "vi": (
        "cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật ngày|lần cuối cập nhật|ngày cập nhật|sửa "
        "lần cuối"
    ),
    "zh-hans": (
        "上次更新|更新于|更新日期|更新时间|最后修改|最后更新|最后编辑于|最近更新"
    ),
    "zh-hant": (
        "上次更新|更新於|更新日期|更新時間|最後修改|最後更新|最後更新時間|最近更新"
    ),
}

ROLE = {
    "en": (
        "analyst|assistant|associate|author|business|ceo|certified|cfo|cfp|chief|cmo|co-founder|col"
        "umnist|consultant|content|contributing|contributor|coordinator|correspondent|cpa|creative|"
        "cto|dds|developer|digital|director|discussion|dvm|editor|editor-in-chief|engineer|esq|esq."
        "|executive|expert|founder|freelance|global|guest|head|jd|journalist|lead|licensed|m.d|m.d."
        "|manager|managing|marketing|mba|md|member|moderator|ph.d|ph.d.|phd|photographer|president|"
        "principal|product|professor|rd|registered|reporter|rn|senior|seo|social|special|specialist"
        "|staff|strategist|technical|vice|vp|writer"
    ),
    "ar": (
        "باحث|باحثة|رئیس التحریر|صحافی|صحافیة|صحفی|صحفیة|محرر|محررة|مراسل|مراسلة|کاتب|کاتبة"
    ),
    "bg": (
        "анализатор|блогър|водещ|водеща|главен редактор|експерт|журналист|коментатор|кореспондент|р"
        "едактор|репортер"
    ),
    "bn": (
        "কলামিস্ট|প্রতিনিধি|প্রতিবেদক|রিপোর্টার|সংবাদদাতা|সম্পাদক|সাংবাদিক"
    ),
    "ca": (
        "col·laborador|col·laboradora|corresponsal|director|directora|editor|editora|fotògraf|perio"
        "dista|redactor|redactora"
    ),
    "cs": (
        "editor|editorka|fotograf|komentátor|novinář|novinářka|publicista|redaktor|redaktorka|repor"
        "tér|reportérka|zpravodaj|zpravodajka|šéfredaktor|šéfredaktorka"
    ),
    "da": (
        "anmelder|chefredaktør|debattør|fotograf|freelancejournalist|journalist|kommentator|korresp"
        "ondent|praktikant|redaktør|reporter|skribent"
    ),
    "de": (
        "chefredakteur|chefredakteurin|fotograf|freie|freier|journalist|journalistin|kolumnist|kolu"
        "mnistin|korrespondent|korrespondentin|redakteur|redakteurin|reporter|reporterin|volontär|v"
        "olontärin"
    ),
    "el": (
        "ανταποκριτής|αρχισυντάκτης|αρχισυντάκτρια|δημοσιογράφος|εκδότης|συγγραφέας|συντάκτης|συντά"
        "κτρια"
    ),
    "es": (
        "articulista|colaborador|colaboradora|columnista|corresponsal|director|directora|editor|edi"
        "tora|enviada especial|enviado especial|periodista|redactor|redactora|reportera|reportero"
    ),
    "et": (
        "ajakirjanik|fotograaf|kolumnist|korrespondent|peatoimetaja|reporter|toimetaja|vastutav toi"
        "metaja"
    ),
    "fa": (
        "خبرنگار|دبیر|روزنامه نگار|روزنامهنگار|روزنامه‌نگار|سردبیر|مترجم|کارشناس|گزارشگر"
    ),
    "fi": (
        "avustaja|bloggaaja|kirjeenvaihtaja|kolumnisti|kuvaaja|päätoimittaja|toimittaja|tuottaja|uu"
        "tispäällikkö|valokuvaaja"
    ),
    "fr": (
        "chroniqueur|chroniqueuse|contributeur|correspondant|correspondante|envoyé spécial|envoyée "
        "spéciale|journaliste|pigiste|reporter|rédacteur|rédacteur en chef|rédactrice|rédactrice en"
        " chef|éditorialiste"
    ),
    "he": (
        "כתב|כתבת|סופר|סופרת|עורך|עורכת|עיתונאי|עיתונאית|פרשן|פרשנית"
    ),
    "hi": (
        "उप संपादक|पत्रकार|रिपोर्टर|वरिष्ठ पत्रकार|संपादक|संवाददाता|स्तंभकार"
    ),
    "hr": (
        "dopisnica|dopisnik|fotograf|glavna urednica|glavni urednik|kolumnist|kolumnistica|komentat"
        "or|novinar|novinarka|reporter|reporterka|urednica|urednik"
    ),
    "hu": (
        "felelős szerkesztő|fotós|főmunkatárs|főszerkesztő|munkatárs|publicista|riporter|rovatvezet"
        "ő|szerkesztő|tudósító|újságíró"
    ),
    "id": (
        "editor|jurnalis|kolumnis|kontributor|koresponden|pemimpin redaksi|penyunting|redaktur|wart"
        "awan"
    ),
    "it": (
        "caporedattore|collaboratore|collaboratrice|corrispondente|direttore|direttrice|editorialis"
        "ta|giornalista|inviata|inviato|opinionista|redattore|redattrice|vicedirettore"
    ),
    "ja": (
        "さん|ジャーナリスト|フリーライター|代表|氏|監修|監修者|編集|編集長|翻訳|訳者"
    ),
    "ko": (
        "교수|논설실장|대표|변호사|위원|작가|편집|편집장"
    ),
    "lt": (
        "apžvalgininkas|apžvalgininkė|fotografas|korespondentas|korespondentė|redaktorius|redaktorė"
        "|reporteris|žurnalistas|žurnalistė"
    ),
    "lv": (
        "apskatnieks|fotogrāfs|komentētājs|korespondente|korespondents|redaktore|redaktors|reportie"
        "ris|žurnāliste|žurnālists"
    ),
    "ms": (
        "editor|jurugambar|kolumnis|koresponden|pemberita|pengarang|penyunting|wartawan"
    ),
    "nl": (
        "columnist|correspondent|eindredacteur|hoofdredacteur|journalist|medewerker|redacteur|redac"
        "trice|stagiair|verslaggeefster|verslaggever"
    ),
    "no": (
        "fotograf|frilanser|frilansjournalist|journalist|kommentator|korrespondent|nyhetsredaktør|r"
        "edaktør|reporter|sjefredaktør|spaltist"
    ),
    "pl": (
        "dziennikarka|dziennikarz|felietonista|komentator|korespondent|korespondentka|publicysta|pu"
        "blicystka|redaktor|redaktor naczelny|redaktorka|reporter|reporterka|wydawca"
    ),
    "pt": (
        "colaborador|colaboradora|colunista|correspondente|diretor|diretora|editor|editora|enviado "
        "especial|estagiária|estagiário|jornalista|redator|redatora|repórter"
    ),
    "ro": (
        "colaborator|comentator|corespondent|director|editor|editorialist|jurnalist|jurnalistă|publ"
        "icist|redactor|redactor șef|redactor-șef|reporter"
    ),
    "ru": (
        "блогер|главный редактор|журналист|колумнист|корреспондент|обозреватель|переводчик|редактор"
        "|собственный корреспондент|специальный корреспондент|шеф-редактор|эксперт"
    ),
    "sk": (
        "bloger|blogerka|editor|editorka|fotograf|komentátor|novinár|novinárka|redaktor|redaktorka|"
        "reportér|reportérka|spravodajca|šéfredaktor|šéfredaktorka"
    ),
    "sl": (
        "dopisnica|dopisnik|fotograf|kolumnist|komentator|novinar|novinarka|odgovorni urednik|repor"
        "ter|reporterka|urednica|urednik"
    ),
    "sr": (
        "dopisnik|kolumnista|komentator|novinar|novinarka|reporter|urednica|urednik|дописник|колумн"
        "иста|коментатор|новинар|новинарка|уредник|уредница"
    ),
    "sv": (
        "chefredaktör|debattör|fotograf|journalist|kolumnist|korrespondent|kritiker|krönikör|ledars"
        "kribent|recensent|redaktör|reporter|utsänd"
    ),
    "ta": (
        "ஆசிரியர்|செய்தியாளர்|துணை ஆசிரியர்|நிருபர்|பத்திரிகையாளர்"
    ),
    "th": (
        "คอลัมนิสต์|ช่างภาพ|นักเขียน|บรรณาธิการ|ผู้สื่อข่าว"
    ),
    "tr": (
        "editörü|foto muhabiri|gazeteci|genel yayın yönetmeni|köşe yazarı|muhabiri|temsilcisi|yazar"
        "ı"
    ),
    "uk": (
        "блогер|блогерка|головний редактор|експерт|експертка|журналіст|журналістка|колумніст|коресп"
        "ондент|кореспондентка|оглядач|оглядачка|редактор|редакторка"
    ),
    "ur": (
        "ایڈیٹر|بلاگر|تجزیہ کار|رپورٹر|صحافی|عہدہ|مدیر|نامہ نگار|نمائندہ"
    ),
    "vi": (
        "biên tập viên|chuyên gia|cộng tác viên|luật sư|nhà báo|phóng viên"
    ),
    "zh-hans": (
        "主编|报道|摄影|来源|编辑|责任编辑|责编|通讯员"
    ),
    "zh-hant": (
        "主編|來源|報導|攝影|編譯|編輯|責任編輯|責編"
    ),
}

REFUSED = {
    "any": (
        "admin|administrator|afp|anonymous|ansa|ap|associated press|bloomberg|dpa|efe|guest|newsroo"
        "m|redaktion|reuters|root|staff|team|user|webmaster|wordpress"
    ),
    "en": (
        "admin|all|amazon|apple|author|blog|brand|categories|category|city|clicking|cloudflare|colo"
        "r|continuing|contrast|contributor|contributors|country|date|default|demand|design|desk|dis"
        "qus|editor|editorial board|editorial staff|editorial team|editors|email|facebook|fleshed|g"
        "oogle|guest author|guest contributor|hand|industry|journal|law|location|mail|marketing|mic"
        "rosoft|month|name|nature|news|news desk|newsroom|our correspondent|our reporter|our staff|"
        "our team|phone|popular|popularity|post|press association|press release|price|product|proxy"
        "|region|registering|relevance|role|school|shopify|signing|size|squarespace|staff|staff rep"
        "orter|staff writer|staff writers|state|submitting|subscribing|team|the editors|the team|ti"
        "mes|topic|topics|type|using|web desk|wix|year"
    ),
    "ar": (
        "أسرة التحریر|التحریر|خاص|رویترز|غرفة الأخبار|فریق التحریر|قسم التحریر|هیئة التحریر|وکالات"
    ),
    "bg": (
        "админ|администратор|екип|екипът|редакционен екип|редакция|редакцията"
    ),
    "bn": (
        "অনলাইন ডেস্ক|অ্যাডমিন|এডমিন|ডেস্ক|ডেস্ক রিপোর্ট|নিউজ ডেস্ক|নিজস্ব প্রতিবেদক|নিজস্ব সংবাদদা"
        "তা|স্টাফ রিপোর্টার"
    ),
    "ca": (
        "acn|agències|convidat|la redacció|redacció"
    ),
    "cs": (
        "admin|administrátor|redakce|čtk"
    ),
    "da": (
        "redaktionen|ritzau"
    ),
    "de": (
        "apa|chefredaktion|der redaktion|epd|gast|gastautor|kna|lokalredaktion|online-redaktion|red"
        "aktion|redaktionsteam|sda|sid|sportredaktion|unserem|unseren|unserer|unserer redaktion"
    ),
    "el": (
        "απε-μπε|διαχειριστής|η συντακτική ομάδα|συντακτική ομάδα"
    ),
    "es": (
        "admin|agencia|agencias|europa press|invitado|la redacción|notimex|redacción|redacción web|"
        "servimedia|staff"
    ),
    "et": (
        "bns|err|toimetus|uudistetoimetus"
    ),
    "fa": (
        "ادمین|ایرنا|ایسنا|تحریریه|تسنیم|خبرگزاری|فارس|مدیر سایت|مهر|هیات تحریریه"
    ),
    "fi": (
        "stt|toimitus|vierailija"
    ),
    "fr": (
        "admin|l'équipe|la rédaction|le service|notre correspondant|notre correspondante|rédaction|"
        "équipe"
    ),
    "he": (
        "אורח|דסק חדשות|המערכת|מערכת|מערכת האתר|סוכנויות הידיעות|צוות|צוות האתר|צוות המערכת|רויטרס"
    ),
    "hi": (
        "एजेंसी|एडमिन|ऑनलाइन डेस्क|टीम|डिजिटल डेस्क|डेस्क|न्यूज डेस्क|न्यूज़ डेस्क|ब्यूरो|भाषा|वेब "
        "डेस्क"
    ),
    "hr": (
        "admin|administrator|fena|hina|redakcija"
    ),
    "hu": (
        "a szerkesztőség|mti|munkatársunktól|szerkesztőség|tudósítónk"
    ),
    "id": (
        "admin|redaksi|tim|tim detikcom|tim liputan|tim redaksi"
    ),
    "it": (
        "admin|adnkronos|agi|askanews|italpress|la redazione|lapresse|ospite|redazione|redazione an"
        "sa|redazione online|redazione web|staff"
    ),
    "ja": (
        "共同通信|時事通信|管理人|管理者|編集部|運営"
    ),
    "ko": (
        "관리자|구독|뉴스1|뉴스팀|뉴시스|다른|담당|디지털뉴스팀|연합뉴스|온라인뉴스팀|온라인팀|운영자|편집국|편집부|현장"
    ),
    "lt": (
        "bns|elta|redakcija"
    ),
    "lv": (
        "leta|redakcija|ziņu redakcija"
    ),
    "ms": (
        "admin|agensi|bernama|pentadbir|sidang pengarang"
    ),
    "nl": (
        "anp|belga|de redactie|een|nieuwsredactie|onze correspondent|onze redacteur|onze redactie|o"
        "nze verslaggever|redactie|sportredactie|webredactie"
    ),
    "no": (
        "ntb|redaksjon|redaksjonen|sporten"
    ),
    "pl": (
        "admin|administrator|pap|red|redakcja"
    ),
    "pt": (
        "admin|agência brasil|agência lusa|assessoria|assessoria de imprensa|da redação|equipa|equi"
        "pe|estadão conteúdo|folhapress|lusa|redacção|redação"
    ),
    "ro": (
        "admin|agerpres|colectivul redacțional|către redacția|mediafax|redactia|redacţia|redacția"
    ),
    "ru": (
        "админ|администратор|гость|интерфакс|наш корреспондент|от редакции|пресс-служба|редакция|ри"
        "а новости|тасс"
    ),
    "sk": (
        "admin|administrátor|redakcia|sita|tasr"
    ),
    "sl": (
        "admin|administrator|redakcija|sta|uredništvo"
    ),
    "sr": (
        "admin|administrator|beta|redakcija|tanjug|админ|администратор|бета|редакција|танјуг"
    ),
    "sv": (
        "nyhetsredaktionen|redaktion|redaktionen|tt|tt nyhetsbyrån|vår korrespondent|webbredaktione"
        "n"
    ),
    "ta": (
        "செய்திப் பிரிவு|செய்திப்பிரிவு|டிஜிட்டல் டெஸ்க்|நமது நிருபர்|வெப் டெஸ்க்"
    ),
    "th": (
        "กองบรรณาธิการ|ทีมข่าว|ทีมงาน|ผู้จัดการออนไลน์|ผู้ดูแลระบบ|แอดมิน"
    ),
    "tr": (
        "aa|admin|ajanslar|anadolu ajansı|dha|editör|haber merkezi|iha"
    ),
    "uk": (
        "адміністратор|від редакції|наш кореспондент|прес-служба|пресслужба|редакція|укрінформ"
    ),
    "ur": (
        "اسٹاف رپورٹر|ایجنسیاں|خبر ایجنسی|سٹاف رپورٹر|مانیٹرنگ ڈیسک|نمائندہ خصوصی|نیوز ڈیسک|ویب ڈیس"
        "ک"
    ),
    "vi": (
        "admin|ban biên tập|bbt|nhóm phóng viên|nhóm pv|pv|quản trị viên|ttxvn"
    ),
    "zh-hans": (
        "不详|佚名|匿名|原创|新华社|未知|本报|本站|本网|管理员|编辑部|网友|网络"
    ),
    "zh-hant": (
        "中央社|佚名|匿名|即時新聞|管理員|綜合報導|綜合外電|編輯中心|編輯室|編輯部"
    ),
}

ORGANISATION = {
    "en": (
        "academy|agencies|agency|association|blog|board|bureau|capital|center|centre|clinic|club|co"
        "llege|com|comments|committee|community|company|consulting|contents|contributors|corp|corre"
        "spondents|council|department|desk|digital|editorial|editors|features|foundation|friday|glo"
        "bal|gmbh|government|group|home|hospital|inc|institute|insurance|international|labs|link|ll"
        "c|log|login|ltd|magazine|marketing|media|menu|min|ministry|minutes|monday|network|news|new"
        "sletter|newsroom|office|online|partners|photos|policy|press|privacy|read|reading|realty|re"
        "leased|reporters|reports|sales|saturday|search|services|share|shop|society|software|soluti"
        "ons|staff|store|story|studio|studios|subscribe|sunday|support|systems|table|tags|team|tech"
        "nologies|terms|thursday|time|tools|tuesday|university|ventures|view|views|wednesday|wire"
    ),
    "ar": (
        "شبکة|فریق|قسم|هیئة|وکالة"
    ),
    "bg": (
        "агенция|екип|редакция"
    ),
    "bn": (
        "টিম|ডেস্ক"
    ),
    "cs": (
        "redakce"
    ),
    "da": (
        "redaktionen"
    ),
    "de": (
        "agentur|e.v|gmbh|nachrichten|redaktion|team|universität|verband|verein|verlag|zeitung"
    ),
    "el": (
        "newsroom|ομάδα|σύνταξης"
    ),
    "es": (
        "agencia|equipo|grupo|noticias|redacción|universidad"
    ),
    "fa": (
        "تحریریه|خبرگزاری|روابط|گروه"
    ),
    "fr": (
        "agence|groupe|journal|rédaction|université|équipe"
    ),
    "he": (
        "מערכת|צוות"
    ),
    "hi": (
        "टीम|डेस्क|न्यूज|ब्यूरो"
    ),
    "hr": (
        "agencija|redakcija"
    ),
    "hu": (
        "szerkesztőség"
    ),
    "id": (
        "redaksi|tim"
    ),
    "it": (
        "agenzia|gruppo|redazione|università"
    ),
    "nl": (
        "persbureau|redactie"
    ),
    "no": (
        "nyhetsbyrået|redaksjonen"
    ),
    "pl": (
        "agencja|redakcja"
    ),
    "pt": (
        "agência|assessoria|equipe|grupo|redação|universidade"
    ),
    "ro": (
        "agenția|redacţia|redacția"
    ),
    "ru": (
        "агентство|новости|пресс-служба|редакция|служба"
    ),
    "sk": (
        "redakcia"
    ),
    "sr": (
        "redakcija|агенција|редакција"
    ),
    "sv": (
        "nyhetsbyrån|redaktionen"
    ),
    "tr": (
        "ajansı|haber|haberleri|merkezi"
    ),
    "uk": (
        "агентство|новини|пресслужба|редакція|служба"
    ),
    "ur": (
        "نیوز|ٹیم|ڈیسک"
    ),
    "vi": (
        "ban|nhóm"
    ),
}

RIGHTS = {
    "any": (
        "all rights reserved|powered by"
    ),
    "en": (
        "a division of|all rights|all rights reserved|content|designed by|is a registered|is a trad"
        "emark|no part|powered by|privacy|registered|rights reserved|site by|some rights reserved|t"
        "erms|unless|use of|website by"
    ),
    "ar": (
        "جمیع الحقوق|جمیع الحقوق محفوظة|حقوق النشر محفوظة|کافة الحقوق محفوظة"
    ),
    "bg": (
        "всички права запазени|всички права са запазени"
    ),
    "bn": (
        "সর্বস্বত্ব সংরক্ষিত|সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত"
    ),
    "ca": (
        "tots els drets reservats"
    ),
    "cs": (
        "veškerá práva vyhrazena|všechna práva vyhrazena"
    ),
    "da": (
        "alle rettigheder forbeholdes|alle rettigheder forbeholdt"
    ),
    "de": (
        "alle inhalte|alle rechte|alle rechte vorbehalten"
    ),
    "el": (
        "με επιφύλαξη παντός δικαιώματος|με την επιφύλαξη παντός δικαιώματος"
    ),
    "es": (
        "derechos reservados|reservados todos los derechos|todos los derechos|todos los derechos re"
        "servados"
    ),
    "et": (
        "kõik õigused kaitstud|kõik õigused on kaitstud"
    ),
    "fa": (
        "تمام حقوق|تمامی حقوق|همه حقوق|کلیه حقوق"
    ),
    "fi": (
        "kaikki oikeudet|kaikki oikeudet pidätetään"
    ),
    "fr": (
        "reproduction|tous droits|tous droits réservés|tout droit réservé"
    ),
    "he": (
        "כל הזכויות|כל הזכויות שמורות"
    ),
    "hi": (
        "सभी अधिकार सुरक्षित|सर्वाधिकार सुरक्षित"
    ),
    "hr": (
        "sva prava pridržana|sva prava su pridržana|sva prava zadržana"
    ),
    "hu": (
        "minden jog fenntartva"
    ),
    "id": (
        "hak cipta dilindungi|semua hak dilindungi"
    ),
    "it": (
        "riproduzione riservata|tutti i diritti riservati|tutti i diritti sono riservati"
    ),
    "ja": (
        "無断転載|禁無断転載"
    ),
    "ko": (
        "all rights reserved|무단 전재|무단전재"
    ),
    "lt": (
        "visos teisės ginamos|visos teisės saugomos"
    ),
    "lv": (
        "visas tiesības aizsargātas|visas tiesības paturētas"
    ),
    "ms": (
        "hak cipta terpelihara|hakcipta terpelihara"
    ),
    "nl": (
        "alle rechten voorbehouden"
    ),
    "no": (
        "alle rettigheter forbeholdt|alle rettigheter reservert"
    ),
    "pl": (
        "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone"
    ),
    "pt": (
        "todos os direitos|todos os direitos reservados"
    ),
    "ro": (
        "toate drepturile rezervate"
    ),
    "ru": (
        "все права|все права защищены"
    ),
    "sk": (
        "všetky práva vyhradené"
    ),
    "sl": (
        "vse pravice pridržane"
    ),
    "sr": (
        "sva prava zadržana|сва права задржана"
    ),
    "sv": (
        "alla rättigheter förbehållna|alla rättigheter reserverade"
    ),
    "ta": (
        "அனைத்து உரிமைகளும்"
    ),
    "th": (
        "สงวนลิขสิทธิ์|สงวนสิทธิ์ทุกประการ"
    ),
    "tr": (
        "her hakkı saklıdır|tüm hakları saklıdır"
    ),
    "uk": (
        "всі права захищені|усі права захищено|усі права захищені"
    ),
    "ur": (
        "تمام حقوق محفوظ|جملہ حقوق محفوظ"
    ),
    "vi": (
        "bản quyền thuộc về|mọi quyền được bảo lưu"
    ),
    "zh-hans": (
        "保留一切权利|保留所有权利|版权所有"
    ),
    "zh-hant": (
        "保留一切權利|版權所有|著作權所有"
    ),
}

STOP = {
    "en": (
        "a|about|after|again|against|all|also|am|an|and|any|are|as|at|be|because|been|before|being|"
        "between|both|but|by|can|could|did|do|does|down|during|each|few|for|from|had|has|have|he|he"
        "r|here|him|his|how|i|if|in|into|is|it|its|just|may|me|might|mine|more|most|must|my|no|nor|"
        "not|of|off|on|only|onto|or|other|our|out|over|own|same|shall|she|should|so|some|such|than|"
        "that|the|their|them|then|there|these|they|this|those|through|to|too|under|until|up|us|very"
        "|was|we|were|what|when|where|which|while|who|whom|whose|why|will|with|without|would|you|yo"
        "ur"
    ),
    "ar": (
        "أقل|أم|أما|أمام|أن|أنا|أنت|أنتم|أنه|أنها|أنهم|أو|أکثر|أی|أیضا|أیضاً|أین|إذ|إذا|إلا|إلى|إلی"
        "ه|إن|إنه|إنها|التی|الذی|الذین|اللذین|الى|ان|او|بأن|بدون|بعد|بعض|بل|به|بها|بین|بینما|تحت|تل"
        "ک|تم|تکون|ثم|حتى|حول|حیث|خلال|دون|ذات|ذلک|سوف|سوى|ضد|عدة|على|علی|علیه|علیها|عن|عند|عندما|ع"
        "نه|غیر|فقط|فوق|فى|فی|فیه|فیها|قبل|قد|لأن|لا|لدى|لدی|لقد|لم|لماذا|لن|له|لها|لهم|لو|لکن|لیس|"
        "لیست|ما|متى|مثل|مع|من|منذ|منه|منها|نحن|نحو|هؤلاء|هذا|هذه|هل|هم|هن|هنا|هناک|هو|هی|وأن|وإن|و"
        "راء|وفی|وقد|ولکن|ومن|وهو|وهی|وکان|وکانت|کان|کانت|کانوا|کل|کلما|کما|کی|کیف|یا|یتم|یکون"
    ),
    "bg": (
        "а|аз|ако|бе|без|беше|бил|била|били|било|бъдат|бъде|бяха|в|вече|ви|вие|всеки|всички|всяка|в"
        "ъв|ги|го|да|до|докато|дори|е|за|заради|защо|защото|и|или|им|има|как|какво|като|кога|когато"
        "|което|които|кой|който|коя|която|къде|към|ли|ме|между|ми|много|може|му|на|над|най|не|него|"
        "нея|ни|ние|нито|но|няма|обаче|около|от|още|по|по-късно|под|пред|преди|през|при|с|са|само|с"
        "е|си|след|сме|според|срещу|сте|съм|със|също|тази|така|там|те|тези|ти|то|това|този|той|тряб"
        "ва|тук|тъй|тя|тях|че|чрез|ще|я|ѝ"
    ),
    "bn": (
        "অথবা|অনেক|আগে|আছে|আপনার|আপনি|আমরা|আমাদের|আমার|আমি|আর|আরও|আরো|উপর|এ|এই|এক|একজন|একটি|এখন|এখা"
        "নে|এটি|এবং|এর|এসব|ও|ওপর|করতে|করা|করার|করে|করেছে|করেছেন|করেন|কাছে|কারণে|কি|কিংবা|কিছু|কিন্ত"
        "ু|কী|কেন|কোন|কোনো|গেছে|ছিল|ছিলেন|জন্য|জানা|জানান|তখন|তবে|তা|তাঁর|তাই|তাদের|তার|তারা|তিনি|ত"
        "ুমি|তোমার|থেকে|দিকে|দিয়ে|দুই|ধরে|নয়|না|নিয়ে|নেই|পর|পরে|পর্যন্ত|পারে|প্রতি|ফলে|বলে|বলেছে"
        "ন|বলেন|বা|বেশি|মতো|মধ্যে|মাধ্যমে|যখন|যদি|যা|যায়|যার|যারা|যে|রয়েছে|সকল|সঙ্গে|সব|সাথে|সে|স"
        "েই|সেখানে|সেটি|হচ্ছে|হতে|হবে|হয়|হয়ে|হয়েছে|হলে|হিসেবে"
    ),
    "ca": (
        "a|abans|així|això|al|als|altres|amb|aquest|aquesta|aquestes|aquests|aquí|ara|cap|com|contr"
        "a|d|de|del|dels|des|després|doncs|durant|el|ell|ella|elles|ells|els|em|en|encara|ens|entre"
        "|era|eren|es|estan|estar|està|et|fa|fer|fins|ha|han|havia|he|hem|hi|ho|i|ja|jo|l|la|les|li"
        "|mateix|menys|meu|meva|molt|molta|molts|més|n|n'hi|ni|no|només|nosaltres|nostra|nostre|o|o"
        "n|pel|pels|per|perquè|però|poden|pot|qual|quals|quan|que|qui|què|s|se|segons|sense|ser|seu"
        "|seus|seva|seves|si|sobre|sí|són|també|tenen|tot|tota|totes|tots|tu|té|un|una|unes|uns|us|"
        "va|vaig|van|vosaltres|és"
    ),
    "cs": (
        "a|aby|ale|ani|až|bez|bude|budou|by|bych|byl|byla|byli|bylo|byly|být|co|další|do|ho|i|jak|j"
        "ako|je|jeho|jejich|její|jen|jestli|ještě|jim|jsem|jsi|jsme|jsou|jste|já|k|kde|kdo|kdy|když"
        "|ke|kolem|kterou|která|které|kterého|který|kterých|kteří|ku|mají|mezi|mi|mohou|mu|my|má|mě"
        "|měl|může|na|nad|ne|nebo|není|než|nám|nás|o|od|on|ona|oni|po|pod|podle|pokud|pouze|pro|pro"
        "to|protože|před|přes|při|s|se|si|svou|své|svůj|ta|tak|také|tam|tato|tedy|ten|tento|ti|to|t"
        "oho|tom|tomu|toto|ty|tyto|tím|těch|u|už|v|ve|velmi|vy|vám|vás|však|z|za|zde|ze|že"
    ),
    "da": (
        "ad|af|alle|alt|anden|at|blev|blive|bliver|da|de|dem|den|denne|der|deres|det|dette|dig|din|"
        "disse|dog|du|efter|eller|en|end|er|et|flere|for|fordi|fra|får|før|ham|han|hans|har|havde|h"
        "ave|hende|hendes|her|hos|hun|hvad|hvis|hvor|i|ikke|ind|jeg|jer|jeres|jo|kan|kun|kunne|man|"
        "mange|med|meget|mellem|men|mens|mere|mig|min|mine|mit|mod|må|ned|noget|nogle|nu|når|og|ogs"
        "å|om|op|os|over|på|selv|sig|siger|sin|sine|sit|skal|skulle|som|så|til|ud|uden|under|var|ve"
        "d|vi|vil|ville|vor|vores|være|været"
    ),
    "de": (
        "aber|alle|alles|als|am|an|auch|auf|aus|bei|beim|bin|bis|bist|da|damit|dann|darf|das|dass|d"
        "ein|dem|den|denn|der|des|dich|die|diese|diesen|dieser|dieses|dir|doch|dort|du|durch|ein|ei"
        "ne|einem|einen|einer|eines|er|es|euch|für|gegen|haben|hat|hatte|hatten|hier|ich|ihm|ihn|ih"
        "nen|ihr|ihre|ihren|ihrer|im|in|ist|kann|kein|keine|keinen|konnte|können|man|mehr|mein|mich"
        "|mir|mit|muss|müssen|nach|nicht|noch|nur|ob|obwohl|oder|ohne|schon|sehr|sei|sein|seine|sei"
        "nen|seit|sich|sie|sind|so|soll|sollen|sondern|um|und|uns|unser|unter|vom|von|vor|wann|war|"
        "waren|warum|was|weil|welche|welcher|wenn|wer|werden|wie|will|wir|wird|wo|wollen|worden|wur"
        "de|wurden|während|zu|zum|zur|zwischen|über"
    ),
    "el": (
        "ένα|έναν|ένας|έτσι|έχει|έχουν|έχω|ή|ήδη|ήταν|ακόμα|ακόμη|αλλά|αν|απ'|από|αυτά|αυτές|αυτή|α"
        "υτήν|αυτής|αυτοί|αυτού|αυτό|αυτόν|αυτός|αυτών|για|γιατί|δε|δεν|εάν|είμαι|είμαστε|είναι|είτ"
        "ε|είχαν|είχε|εγώ|εδώ|εκεί|εμείς|ενός|ενώ|επίσης|επειδή|η|θα|κάθε|κάποια|κάποιος|κάτω|καθώς"
        "|και|κατά|κι|μέσα|μέχρι|μία|μας|με|μετά|μεταξύ|μη|μην|μια|μιας|μου|μπορεί|μόνο|να|ο|οι|οπο"
        "ία|οποίο|οποίος|ούτε|πάνω|παρά|πιο|ποιος|πολύ|που|πρέπει|πριν|προς|πως|πώς|σας|σε|σου|στα|"
        "στη|στην|στης|στις|στο|στον|στους|τα|τη|την|της|τι|τις|το|τον|του|τους|των|τότε|τώρα|υπάρχ"
        "ει|χωρίς|ό,τι|όλα|όλες|όλοι|όμως|όπου|όπως|όταν|ότι|ώστε"
    ),
    "es": (
        "a|además|al|ante|antes|aquel|así|aunque|bajo|cada|como|con|contra|cual|cuando|cómo|de|del|"
        "desde|después|donde|dos|durante|e|el|ella|ellas|ellos|en|entre|era|es|esa|ese|eso|esta|est"
        "ar|estas|este|esto|estos|está|están|fue|ha|había|hace|hacia|han|hasta|hay|la|las|le|les|lo"
        "|los|me|menos|mi|mientras|mis|muy|más|ni|no|nos|nosotros|nuestra|nuestro|o|os|otra|otro|ot"
        "ros|para|pero|por|porque|puede|que|quien|quienes|qué|se|según|ser|si|sin|sino|sobre|solo|s"
        "on|su|sus|sí|sólo|también|te|tiene|todas|todo|todos|tras|tu|tus|tú|u|un|una|unas|unos|uste"
        "d|ustedes|vos|y|ya|yo|él"
    ),
    "et": (
        "aga|ainult|alates|alla|eest|ehk|ei|enam|end|ennast|enne|et|ilma|ja|juba|juures|ka|kas|keda"
        "|kelle|kellel|kes|kohta|koos|kui|kuid|kuidas|kuna|kuni|kus|kõige|kõik|läbi|ma|me|meie|meil"
        "|mida|miks|millal|mille|millest|mina|minu|mis|mitte|mu|mul|nad|nagu|need|neid|neil|nende|n"
        "ii|ning|näiteks|nüüd|oled|oleks|oleme|olen|oli|olid|olla|olnud|oma|on|palju|peab|pole|pool"
        "t|pärast|rohkem|sa|saab|saada|samuti|seal|seda|see|selle|sellega|sellele|selles|sellest|se"
        "st|siin|siis|siiski|sina|sinu|su|sul|ta|tal|te|teie|teil|teine|teise|tema|tuleb|vaid|vastu"
        "|veel|väga|või|võib|ühe|üks|üle"
    ),
    "fa": (
        "آن|آنها|آنکه|از|است|البته|اما|او|اگر|ای|ایشان|این|اینکه|با|باشد|باشند|بالای|باید|بدون|بر|ب"
        "رای|برخی|بسیار|بعد|بعضی|بلکه|بنابراین|به|بود|بودند|بیشتر|بین|تا|ترین|تنها|تو|توان|جز|حتی|خ"
        "واهد|خواهند|خود|خودش|خویش|خیلی|داد|دارد|دارم|دارند|داشت|داشته|در|درباره|دو|دیگر|دیگری|را|ر"
        "وی|زیر|زیرا|سوی|سپس|شد|شدند|شده|شما|شود|ضمن|طی|فقط|قبل|ما|مانند|مثل|من|می|می شود|می کند|می"
        "ان|میتوان|میتواند|میشود|میشوند|میکند|میکنند|نباید|نزد|نمی|نمیشود|نیز|نیست|نیستند|ها|های|هر"
        "|هست|هستند|هستیم|هم|همان|همه|همچنین|همین|هنوز|هیچ|و|ولی|وی|پس|پیش|چرا|چند|چنین|چه|چون|چگون"
        "ه|کجا|کرد|کردند|کرده|کمتر|کند|کنند|کنیم|که|کی|گفت|گفته|ی|یا|یک|یکی"
    ),
    "fi": (
        "aikana|aina|alle|asti|ei|eivät|eli|emme|en|enemmän|ennen|esimerkiksi|että|he|heidän|hyvin|"
        "hän|hänelle|hänen|ilman|ja|jo|joka|jokin|jolloin|jonka|jonkin|jos|jossa|joten|jotka|jotta|"
        "jälkeen|kaikki|kanssa|kautta|koska|kuin|kuitenkin|kuka|kun|me|meidän|mikä|minulle|minun|mi"
        "nä|missä|mitä|muita|mukaan|mutta|muun|muut|myös|ne|niiden|niin|niitä|noin|nyt|näin|näitä|n"
        "ämä|ole|olemme|olen|oli|olisi|olla|ollaan|ollut|oma|oman|on|ovat|paljon|pitää|saa|se|sekä|"
        "sen|siellä|siinä|siitä|silti|sinun|sinä|sitten|sitä|tai|te|teidän|tulee|tämä|tämän|tässä|t"
        "äällä|usein|vaan|vaikka|vain|vasta|vielä|voi|voidaan|vuoden|välillä|yli"
    ),
    "fr": (
        "ainsi|alors|après|au|aussi|autre|autres|aux|avait|avant|avec|avoir|bien|c|car|ce|cela|ces|"
        "cet|cette|chez|comme|contre|d|dans|de|depuis|des|deux|donc|dont|du|elle|elles|en|encore|en"
        "tre|est|et|eux|faire|fait|il|ils|j|je|l|la|le|les|leur|leurs|lorsque|lui|là|m|ma|mais|me|m"
        "es|moins|mon|même|n|ne|ni|nos|notre|nous|on|ont|ou|où|par|pas|pendant|peut|plus|pour|qu|qu"
        "and|que|qui|quoi|s|sa|sans|se|selon|sera|ses|si|son|sont|sous|sur|te|tous|tout|toute|toute"
        "s|très|tu|un|une|vers|vos|votre|vous|y|à|ça|étaient|était|été|être"
    ),
    "he": (
        "אבל|או|אותה|אותו|אותי|אותם|אותנו|אז|אחד|אחר|אחרי|אחרים|אחרת|אחת|איך|אין|איפה|אך|אל|אלה|אלו"
        "|אליה|אליו|אם|אנו|אנחנו|אני|אפילו|אצל|אשר|את|אתה|אתם|בגלל|בה|בהם|בו|ביותר|בין|בכל|בלי|במהל"
        "ך|גם|האלה|הוא|הזאת|הזה|הזו|היא|היה|היו|היום|הייתה|היתה|הם|הן|זאת|זה|זו|ידי|יהיה|יהיו|יותר|"
        "יש|כאן|כאשר|כבר|כדי|כי|כך|כל|כמה|כמו|כמעט|כן|לא|לאחר|לה|להיות|להם|לו|לי|ליד|לך|לכל|לכם|לכן"
        "|ללא|למה|למרות|לנו|לפי|לפני|מאד|מאוד|מה|מהם|מול|מי|ממנה|ממנו|מן|מתי|עבור|עד|עוד|עכשיו|על|ע"
        "ליה|עליו|עם|פה|רבים|רק|שהוא|שהיא|של|שלא|שלה|שלהם|שלו|שלי|שלך|שלכם|שלנו|שם|תהיה|תחת|תמיד"
    ),
    "hi": (
        "अगर|अपना|अपनी|अपने|अब|आप|आपके|आपको|इन|इस|इसका|इसके|इसे|उन|उनका|उनकी|उनके|उन्हें|उन्होंने|उ"
        "स|उसे|एक|एवं|और|कर|करते|करना|करने|कहा|का|कि|किया|किसी|की|कुछ|के|कैसे|को|कोई|क्या|क्यों|गई|"
        "गए|गया|जब|जा|जाता|जाती|जिस|जिसमें|जो|तक|तथा|तरह|तुम|तो|था|थी|थीं|थे|दिया|दो|द्वारा|न|नहीं|"
        "ने|पर|पहले|फिर|बहुत|बाद|बारे|भी|मगर|मुझे|में|मेरे|मैं|यह|यहां|या|ये|रहा|रही|रहे|लिए|लेकिन|"
        "वह|वहां|वाला|वाली|वाले|वे|सकता|सकती|सकते|सभी|साथ|सिर्फ|से|हम|हमारे|हमें|हालांकि|ही|हुआ|हुई"
        "|हुए|है|हैं|हो|होता|होती|होते"
    ),
    "hr": (
        "a|ako|ali|bez|bi|bila|bile|bili|bilo|bio|biti|da|do|dok|ga|gdje|i|ih|ili|im|ima|imaju|imao"
        "|iz|između|ja|je|jer|joj|još|k|kad|kada|kako|kao|ko|kod|koja|koje|kojeg|kojem|koji|kojih|k"
        "oju|kroz|li|me|mi|mogu|može|mu|na|nad|nakon|nam|nas|ne|nego|neka|nije|nisu|njegov|njegova|"
        "njihov|no|o|od|oko|on|ona|oni|ova|ovaj|ovdje|ove|ovo|pa|po|pod|pred|prema|pri|prije|protiv"
        "|s|sa|sam|samo|se|si|smo|ste|su|sve|svi|svoj|svoje|svoju|ta|taj|tako|takođe|također|tamo|t"
        "e|ti|tijekom|tim|tko|to|tog|toga|tokom|tom|tome|tu|u|uz|vam|vas|već|više|vrlo|za|zbog|će|ć"
        "emo|ću|šta|što"
    ),
    "hu": (
        "a|abban|ahhoz|ahol|aki|akik|akkor|akár|alatt|amely|amelyek|amelyet|ami|amikor|amit|annak|a"
        "rra|arról|attól|az|azok|azonban|azt|aztán|azzal|be|csak|de|ebben|egy|egyik|ehhez|el|ennek|"
        "erre|erről|ettől|ez|ezek|ezt|ezzel|ezért|fel|ha|hanem|hogy|hogyan|hol|ide|illetve|ilyen|is"
        "|itt|kell|ki|között|le|legyen|lehet|lesz|lett|majd|meg|mert|mi|miatt|mikor|minden|mindig|m"
        "int|mivel|miért|most|már|más|másik|még|nagyon|nekem|neki|nem|nincs|oda|olyan|ott|pedig|saj"
        "át|se|sem|sok|sokkal|során|szerint|szerinte|sőt|te|tehát|ti|több|után|vagy|valamint|van|va"
        "nnak|vele|volna|volt|voltak|által|át|én|és|így|össze|úgy|ő|ők"
    ),
    "id": (
        "ada|adalah|agar|akan|aku|anda|antara|apa|atau|bagaimana|bagi|bahwa|banyak|beberapa|beliau|"
        "belum|bisa|bukan|dalam|dan|dapat|dapatkan|dari|dengan|di|dia|dua|dulu|hal|hanya|harus|hing"
        "ga|ia|ini|itu|jadi|jika|juga|kalau|kalian|kami|kamu|karena|kata|katanya|ke|kemudian|ketika"
        "|kita|lagi|lalu|lebih|maka|masih|melalui|memiliki|mengapa|mengatakan|menjadi|mereka|merupa"
        "kan|namun|nya|oleh|pada|para|pernah|pun|saat|saja|salah|sampai|sang|sangat|satu|saya|sebag"
        "ai|sebelum|secara|sedangkan|sehingga|sejumlah|sementara|semua|seperti|serta|setelah|setiap"
        "|si|siapa|sudah|tak|tapi|telah|tentang|terhadap|tersebut|tetapi|tidak|ujar|ujarnya|untuk|y"
        "aitu|yakni|yang"
    ),
    "it": (
        "a|agli|ai|al|all|alla|alle|allo|altri|altro|anche|ancora|avere|che|chi|ci|come|con|contro|"
        "così|cui|d|da|dai|dal|dall|dalla|dalle|degli|dei|del|dell|della|delle|dello|deve|di|dopo|d"
        "ove|due|durante|e|ed|era|essere|fatto|fra|già|gli|ha|hanno|i|il|in|io|l|la|le|lei|lo|loro|"
        "lui|ma|mi|mio|molto|ne|nei|nel|nell|nella|nelle|noi|non|nostro|o|ogni|per|perché|più|prima"
        "|può|quando|quella|quello|questa|queste|questi|questo|quindi|se|secondo|senza|si|sono|stat"
        "a|stato|su|sua|sue|sui|sul|sull|sulla|sulle|suo|suoi|ti|tra|tu|tutte|tutti|tutto|un|una|un"
        "o|verso|vi|voi|è"
    ),
    "ja": (
        "あっ|あなた|あり|ある|い|いう|いる|う|うち|お|および|おり|か|かつて|から|が|き|けれど|ここ|こと|この|これ|これら|さ|さらに|し|しかし|する|ず|せ|せる|"
        "そこ|そして|その|その他|その後|それ|それぞれ|た|ただし|たち|ため|たり|だ|だけ|だっ|つ|て|で|でき|できる|でした|です|では|でも|と|という|といった|とき|と"
        "ころ|として|とともに|とも|と共に|どの|な|ない|なお|なかっ|ながら|なく|なっ|など|なら|なり|なる|に|において|における|について|にて|によって|により|による|に"
        "対して|に対する|に関する|の|ので|のみ|は|ば|へ|ほか|ほとんど|ほど|ました|ます|また|または|まで|も|もの|ものの|や|よう|より|ら|られ|られる|れ|れる|を|ん"
        "|及び|彼|彼女|特に|私"
    ),
    "ko": (
        "가|가장|같은|거기|것|것으로|것은|것이다|경우|고|과|관련|그|그녀|그는|그들|그래서|그러나|그러므로|그런|그런데|그리고|까지|께|나|나는|내|너|누가|는|다른"
        "|다시|당시|대한|대해|더|도|됐다|되는|된|된다|될|들|등|따라|따라서|따르면|때|때문에|또|또는|또한|라고|로|를|만|만약|많은|매우|며|모든|못|무엇|및|바"
        "로|보다|부터|수|아주|아직|안|않는|않다|않은|어떤|어떻게|없는|없다|에|에게|에서|여기|였다|오는|와|왜|우리|위한|위해|으로|은|을|의|이|이나|이다|이라고"
        "|이런|이미|이번|이었다|입니다|있는|있다|있습니다|있으며|자신|저|저희|전|중|즉|지난|처럼|통해|하고|하기|하는|하다|하며|하지만|한|한다|할|함께|합니다|해"
        "|했다|후"
    ),
    "lt": (
        "anot|ant|apie|ar|arba|aš|be|bei|bet|bus|buvo|būti|dabar|dar|daug|daugiau|dėl|esame|esu|gal"
        "i|galima|iki|ir|iš|jau|jei|jeigu|ji|jie|jiems|jis|jo|jos|jums|jūs|jūsų|jų|kad|kai|kaip|kas"
        "|ko|kodėl|kur|kuri|kurie|kurios|kuris|kurių|kurį|ką|labai|man|mano|mes|mums|mūsų|ne|negu|n"
        "ei|nes|net|nuo|nėra|o|pagal|pas|pat|pats|per|po|prie|prieš|reikia|sako|savo|su|ta|tai|taip"
        "|tarp|tas|tačiau|ten|tik|to|todėl|tokia|toks|tos|tu|tuo|turi|už|vis|visi|viso|visos|vėl|yr"
        "a|čia|į|ši|šie|šio|šios|šis"
    ),
    "lv": (
        "ap|ar|arī|bet|bez|bija|bijis|būs|būt|caur|cita|citi|daudz|es|esam|esmu|esot|gada|gadā|gan|"
        "ir|it|ja|jau|jo|jums|jūs|jūsu|ka|kad|kas|kopā|kur|kura|kuras|kuri|kuru|kurš|kā|kāpēc|lai|l"
        "īdz|man|mana|mans|mums|mēs|mūsu|nav|ne|nekā|no|par|pati|pats|pie|piemēram|pirms|pret|pēc|s"
        "aka|sava|savas|savu|savukārt|starp|tad|tagad|tajā|tam|tas|taču|tie|tiek|tikai|to|tomēr|tos"
        "|tu|tur|turklāt|tā|tādēļ|tāpēc|tās|un|uz|vai|vairāk|var|varētu|virs|visas|visi|visu|viņa|v"
        "iņi|viņiem|viņu|viņš|vēl|zem|ļoti|šajā|šeit|šie|šis|šo|šī"
    ),
    "ms": (
        "ada|adalah|agar|akan|aku|anda|antara|apa|atau|awak|bagaimana|bagi|bahawa|banyak|beberapa|b"
        "eliau|belum|berkata|berkenaan|boleh|bukan|dalam|dan|dapat|dari|daripada|dengan|di|dia|dua|"
        "hal|hanya|harus|hingga|ia|iaitu|ialah|ini|itu|itulah|jadi|jika|juga|justeru|kalau|kami|kam"
        "u|kata|katanya|ke|kemudian|kerana|ketika|kita|lagi|lalu|lebih|mahu|maka|malah|manakala|mas"
        "ih|melalui|mempunyai|mengapa|mengenai|menjadi|mereka|merupakan|namun|oleh|pada|para|perlu|"
        "pernah|pun|sahaja|saja|sampai|sangat|satu|saya|sebagai|sebelum|sebuah|secara|sehingga|seju"
        "mlah|sekiranya|selepas|sementara|semua|seorang|seperti|serta|setiap|siapa|sudah|supaya|tak"
        "|tapi|telah|tentang|terhadap|tersebut|tetapi|tidak|turut|untuk|yang"
    ),
    "nl": (
        "aan|al|als|ben|bent|bij|daar|dan|dat|de|deze|die|dit|door|dus|een|en|er|gaat|geen|haar|had"
        "|hadden|heb|hebben|heeft|heel|hem|hen|het|hier|hij|hoe|hun|ik|in|is|je|jij|jouw|jullie|kan"
        "|kon|kunnen|maar|mag|me|meer|men|met|mij|mijn|moet|moeten|na|naar|niet|nog|nu|of|om|omdat|"
        "onder|ons|onze|ook|op|over|sinds|te|tegen|ten|ter|terwijl|tijdens|toch|toen|tot|tussen|u|u"
        "it|uw|van|veel|volgens|voor|waar|waarom|wanneer|want|waren|was|wat|we|wel|werd|werden|wie|"
        "wij|wil|willen|worden|wordt|zal|ze|zeer|zich|zij|zijn|zo|zodat|zonder|zou|zouden|zullen"
    ),
    "no": (
        "alle|alt|andre|at|av|bare|berre|ble|blei|bli|blir|da|de|dei|dem|den|denne|der|det|dette|di"
        "n|disse|ditt|du|eg|ei|eit|eller|en|enn|er|et|etter|fikk|for|fordi|fra|frå|få|før|gjennom|h"
        "a|hadde|han|har|her|ho|hos|hun|hva|hvem|hvor|hvordan|hvorfor|i|ikke|ikkje|ingen|inn|jeg|ka"
        "n|korleis|kunne|kva|kvar|kven|kvifor|man|med|meir|mellom|men|mens|mer|min|mine|mitt|mot|my"
        "e|mykje|må|måtte|ned|no|noe|noen|noko|nokon|nå|når|og|også|om|opp|oss|over|på|seg|sin|sine"
        "|sitt|skal|skulle|som|så|til|under|ut|utan|uten|var|vart|ved|vi|vil|ville|vær|være|å|òg"
    ),
    "pl": (
        "a|aby|albo|ale|bardzo|bez|bo|by|byli|być|był|była|było|były|będzie|będą|ci|co|czy|dla|do|g"
        "dy|gdzie|go|i|ich|ja|jak|jako|jednak|jego|jej|jest|jeszcze|jeśli|już|kiedy|kto|która|które"
        "|którego|której|który|których|którym|którzy|ku|lub|ma|mają|mi|miał|między|mnie|może|można|"
        "mu|my|na|nad|nam|nas|nie|niż|o|od|on|ona|oni|ono|oraz|po|pod|podczas|ponieważ|przed|przede"
        "|przez|przy|również|siebie|się|sobie|swoje|są|ta|tak|także|tam|te|tego|tej|ten|też|to|tu|t"
        "y|tych|tylko|tym|tą|tę|u|w|was|we|więc|wszystkich|wszystko|wy|z|za|ze|został|została|zosta"
        "ły|że|żeby"
    ),
    "pt": (
        "a|ainda|ante|antes|ao|aos|após|aquela|aquele|as|até|cada|com|como|contra|da|das|de|depois|"
        "desde|desta|deste|do|dois|dos|e|ela|elas|ele|eles|em|embora|entre|era|essa|esse|esta|estar"
        "|estas|este|estes|está|estão|eu|foi|foram|há|isso|isto|já|lhe|lhes|mais|mas|me|menos|meu|m"
        "inha|muito|na|nas|nem|nesta|neste|no|nos|nossa|nosso|num|numa|não|nós|o|onde|os|ou|outra|o"
        "utro|outros|para|pela|pelas|pelo|pelos|pode|pois|por|porque|pra|qual|quando|que|quem|se|se"
        "gundo|sem|ser|seu|seus|si|sim|sob|sobre|sua|suas|são|só|também|te|tem|ter|toda|todas|todo|"
        "todos|tu|têm|um|uma|umas|uns|vai|você|vocês|à|às|é"
    ),
    "ro": (
        "a|acea|aceasta|această|acel|acest|acesta|aceste|acestei|acestui|acești|ai|al|ale|alt|alte|"
        "am|ar|are|au|avea|ca|care|ce|cea|cei|cel|cele|ci|cine|cu|cum|când|că|către|dacă|dar|de|deo"
        "arece|despre|deși|din|dintre|doar|doi|două|după|e|ea|ei|el|ele|era|este|eu|față|fi|fie|foa"
        "rte|fost|fără|i|iar|in|la|le|lor|lui|mai|mea|meu|mă|ne|nici|niște|noi|nostru|nu|o|pana|pe|"
        "pentru|poate|prin|printre|până|s-a|s-au|sa|sale|sau|se|si|spre|sub|sunt|să|săi|său|te|toat"
        "e|tot|toți|trebuie|tu|un|unde|unei|unor|unui|va|voi|vor|vă|îi|îl|în|însă|într-o|într-un|în"
        "tre|își|şi|și|și-a"
    ),
    "ru": (
        "а|без|более|будет|будто|бы|был|была|были|было|быть|в|вам|вас|ведь|во|вот|все|всё|вы|где|да"
        "|даже|для|до|его|ее|ей|ему|если|есть|еще|ещё|её|же|за|здесь|и|из|или|их|к|как|какой|ко|ког"
        "да|которая|которые|который|кто|ли|между|меня|мне|может|мой|мы|на|надо|нас|не|него|ней|нет|"
        "ни|нибудь|ним|ничего|но|ну|о|об|он|она|они|опять|от|по|под|после|потом|потому|при|про|раз|"
        "с|сам|себе|себя|со|так|также|там|тебя|тем|теперь|то|тогда|того|тоже|только|тут|ты|у|уже|че"
        "го|чем|через|что|чтоб|чтобы|эти|это|этого|этой|этом|этот|я"
    ),
    "sk": (
        "a|aby|aj|ak|ako|ale|alebo|ani|až|bez|bol|bola|boli|bolo|bude|budú|by|byť|cez|do|ešte|ho|i|"
        "iba|ich|im|ja|je|jeho|jej|k|kde|kedy|keď|kto|ktorá|ktoré|ktorého|ktorí|ktorú|ktorý|ktorých"
        "|ktorým|ku|len|ma|majú|mal|medzi|mi|mu|my|má|môže|môžu|na|nad|než|nie|nám|nás|o|od|on|ona|"
        "oni|po|pod|podľa|počas|pre|pred|preto|pretože|pri|s|sa|si|sme|so|som|ste|svoj|svoje|svoju|"
        "sú|tak|tam|teda|ten|tento|tie|tieto|tiež|to|toho|tom|tomu|toto|tu|tá|táto|tí|tých|tým|u|už"
        "|v|veľmi|vo|vy|vám|vás|však|z|za|zo|čo|ďalší|že"
    ),
    "sl": (
        "a|ali|ampak|bi|bil|bila|bile|bili|bilo|biti|bo|bodo|bolj|brez|da|do|ga|h|ima|imajo|imel|in"
        "|iz|jaz|je|ji|jih|jim|jo|k|kaj|kako|kar|katera|katere|kateri|katerih|kdaj|kdo|ker|ki|kjer|"
        "ko|kot|lahko|le|me|med|mi|mu|na|nad|naj|nam|nas|ne|ni|niso|njegov|njegova|njihov|o|ob|od|o"
        "n|ona|oni|pa|po|pod|pred|pri|proti|s|saj|samo|se|sem|si|skozi|smo|so|sta|ste|svoj|svoje|sv"
        "ojo|ta|tako|tam|te|tega|teh|tej|tem|ter|ti|to|torej|tu|tudi|v|vam|vas|vendar|več|vse|vsi|z"
        "|za|zaradi|zato|zelo|če|čez|še|že"
    ),
    "sr": (
        "a|ako|ali|bez|bi|bila|bili|bilo|bio|biti|da|do|dok|ga|gde|i|iako|ih|ili|im|ima|iz|između|j"
        "a|je|jer|joj|još|kad|kada|kako|kao|ko|kod|koga|koja|koje|koji|kojim|kojima|koju|me|mi|mogu"
        "|može|mu|na|nad|nakon|nam|nas|ne|nema|ni|nije|nisu|niti|o|od|on|ona|oni|ono|ova|ovaj|ovo|p"
        "a|po|pod|posle|pre|preko|prema|pri|protiv|s|sa|sam|samo|se|si|smo|ste|su|sve|svi|svoj|svoj"
        "e|ta|taj|tako|takođe|te|ti|to|tokom|u|vam|vas|veoma|već|vi|više|za|zbog|će|čak|čega|šta|št"
        "o|а|ако|али|без|би|била|били|било|био|бити|вам|вас|веома|већ|ви|више|га|где|да|до|док|за|з"
        "бог|и|иако|из|између|или|им|има|их|кад|када|како|као|ко|кога|код|која|које|који|којим|који"
        "ма|коју|ме|ми|могу|може|му|на|над|након|нам|нас|не|нема|ни|нису|нити|није|о|ова|овај|ово|о"
        "д|он|она|они|оно|па|по|под|после|пре|преко|према|при|против|с|са|сам|само|све|сви|свој|сво"
        "је|се|си|смо|сте|су|та|тако|такође|тај|те|ти|то|током|у|чак|чега|шта|што|ја|је|јер|још|јој"
        "|ће"
    ),
    "sv": (
        "alla|allt|andra|att|av|bara|blev|bli|blir|de|dem|den|denna|deras|dessa|det|detta|din|dina|"
        "ditt|du|där|då|efter|eftersom|eller|en|er|ett|fick|från|får|för|före|genom|ha|hade|han|han"
        "s|har|hennes|hon|hos|hur|här|i|ingen|inget|innan|inte|jag|kan|kunde|man|med|medan|mellan|m"
        "en|mer|min|mina|mitt|mot|mycket|många|måste|ni|nu|när|någon|något|några|och|också|om|oss|p"
        "er|på|sig|sin|sina|sitt|ska|skulle|som|så|till|under|ur|utan|vad|var|vara|varför|vem|vi|vi"
        "d|vill|ville|vår|våra|vårt|än|är|även|över"
    ),
    "ta": (
        "அங்கு|அதனால்|அதன்|அதிக|அதில்|அது|அதை|அந்த|அனைத்து|அல்லது|அவன்|அவரது|அவரின்|அவர்|அவர்கள்|அவ"
        "ள்|அவை|ஆகவே|ஆகிய|ஆகியோர்|ஆகும்|ஆனால்|இங்கு|இதனால்|இதன்|இதில்|இது|இதை|இந்த|இரண்டு|இருக்கும்"
        "|இருந்த|இருந்தது|இருந்து|இல்லை|இவர்|இவை|உங்கள்|உள்ள|உள்ளது|எங்கள்|எந்த|என|எனவே|என்|என்ன|என"
        "்பது|என்ற|என்றார்|என்று|என்றும்|எப்படி|எல்லா|ஏனெனில்|ஏன்|ஒரு|குறித்து|கூட|கூறினார்|கொண்ட|க"
        "ொண்டு|சில|செய்த|செய்து|செய்ய|தங்கள்|தனது|தன்|தற்போது|தான்|தெரிவித்தார்|நமது|நாங்கள்|நான்|ந"
        "ாம்|நிலையில்|நீ|நீங்கள்|பற்றி|பல|பின்|பின்னர்|பிறகு|போது|போன்ற|போல|மட்டும்|மற்றும்|மிக|மிக"
        "வும்|மீது|முடியும்|முன்|மூலம்|மேலும்|யார்|வந்த|வரும்|வரை|விட|வேண்டும்"
    ),
    "th": (
        "กว่า|กัน|กับ|การ|กำลัง|ก็|ก่อน|ขณะ|ของ|ขึ้น|คน|ครับ|ครั้ง|ควร|ความ|คือ|คุณ|ค่ะ|จะ|จาก|จึง|"
        "ฉัน|ซึ่ง|ดังกล่าว|ด้วย|ตาม|ต่อ|ต้อง|ถึง|ถูก|ถ้า|ทั้ง|ทำ|ทำไม|ที่|ทุก|ท่าน|นะ|นั้น|นำ|นี้|น"
        "้อย|บน|บาง|ปี|ผม|ผู้|พวก|มัน|มา|มาก|มี|ยัง|รวมถึง|ระหว่าง|ลง|วัน|ว่า|สามารถ|สำหรับ|ส่วน|หร"
        "ือ|หลัง|หลาย|หาก|อยู่|อย่าง|อย่างไร|ออก|อะไร|อาจ|อีก|เกี่ยวกับ|เขา|เข้า|เคย|เช่น|เท่านั้น|"
        "เธอ|เนื่องจาก|เป็น|เพราะ|เพื่อ|เมื่อ|เรา|เลย|เอง|แต่|แต่ละ|แม้|และ|แล้ว|โดย|ใคร|ใน|ให้|ได้"
        "|ไป|ไม่|ไว้"
    ),
    "tr": (
        "ama|ancak|arasında|artık|aynı|ayrıca|bana|bazı|başka|belki|ben|beni|benim|beri|bile|bir|bi"
        "ri|birçok|biz|bize|bizi|bizim|bu|buna|bunlar|bunu|bunun|böyle|bütün|da|daha|de|dedi|değil|"
        "diğer|dolayı|doğru|eden|edilen|en|etmek|etti|eğer|fakat|gibi|göre|hala|hangi|hem|henüz|her"
        "|hiç|iki|ile|ilgili|ilk|ise|için|içinde|kadar|karşı|kendi|kendisi|ki|kim|lakin|mi|mu|mü|mı"
        "|nasıl|ne|neden|nerede|niçin|o|olacak|olan|olarak|oldu|olduğu|olduğunu|olur|ona|onlar|onla"
        "rın|onu|onun|rağmen|sadece|sana|sen|seni|senin|siz|size|sizin|sonra|tarafından|tüm|var|var"
        "dı|ve|veya|ya|yalnızca|yani|yaptı|yine|yok|zaman|zaten|çok|çünkü|önce|öyle|üzere|üzerinde|"
        "şey|şimdi|şu|şunu|şöyle"
    ),
    "uk": (
        "а|або|адже|але|б|без|би|був|буде|була|були|було|бути|більше|в|вам|вас|вже|ви|вона|вони|все"
        "|всі|від|він|де|для|до|ж|же|з|за|зі|й|його|йому|коли|лише|мене|мені|ми|може|між|мій|на|нав"
        "іть|над|нас|наче|не|немає|ним|ну|ні|ніж|нічого|о|об|ось|по|потім|при|про|під|після|раз|сам"
        "|себе|серед|та|так|також|там|тебе|теж|тепер|ти|тим|то|того|тоді|тому|треба|тут|тільки|у|хт"
        "о|це|цей|цього|цьому|ця|ці|через|чи|чого|ще|що|щоб|я|як|яка|яке|який|якщо|які|є|і|із|їй|їх"
        "|її"
    ),
    "ur": (
        "آپ|اب|اس|اسے|ان|انھوں|انھیں|انہوں|انہیں|اور|اُس|اُن|اِس|اپنا|اپنی|اپنے|اگر|ایک|بارے|بعد|بل"
        "کہ|بھی|بہت|تاہم|تم|تمام|تو|تک|تھا|تھی|تھے|جا|جاتا|جاتی|جانے|جب|جبکہ|جس|جن|جو|حالانکہ|خلاف|"
        "درمیان|دو|دوران|دوسرے|دی|دیا|دیے|ذریعے|رہا|رہی|رہے|زیادہ|ساتھ|سب|سکتا|سکتی|سکتے|سے|طرح|طور"
        "|علاوہ|قبل|لئے|لیا|لیکن|لیے|مجھے|مطابق|مگر|میں|نہ|نہیں|نے|والا|والی|والے|وقت|وہ|وہاں|پر|پھ"
        "ر|پہلے|چونکہ|کا|کر|کرتا|کرتی|کرتے|کرنے|کریں|کسی|کم|کو|کوئی|کون|کچھ|کہ|کہا|کہاں|کی|کیا|کیسے"
        "|کیونکہ|کیوں|کے|گئی|گئے|گا|گی|گیا|گے|ہر|ہم|ہمیں|ہو|ہوئی|ہوئے|ہوا|ہوتا|ہوتی|ہوتے|ہونے|ہوں|ہ"
        "ی|ہیں|ہے|یا|یعنی|یہ|یہاں"
    ),
    "vi": (
        "ai|anh|ba|bà|bạn|bằng|bị|bởi|cho|chúng ta|chúng tôi|chưa|chỉ|chị|các|còn|có|có thể|cùng|cũ"
        "ng|cả|cần|của|do|dù|dưới|em|giữa|gì|hai|hay|hoặc|hơn|họ|khi|không|là|làm|lên|lúc|lại|muốn|"
        "mà|mình|mọi|mỗi|một|mới|ngay|ngoài|ngày|người|nhiều|như|nhưng|nhất|những|nào|này|nên|nó|nă"
        "m|nếu|nữa|phải|qua|quá|ra|rất|rằng|sao|sau|song|sẽ|theo|thì|thế|thể|trong|trên|trước|tuy|t"
        "ôi|tại|tất cả|tới|từ|từng|việc|và|vào|vì|vẫn|vậy|về|với|vừa|xuống|ông|đang|đi|đâu|đây|đã|đ"
        "ó|được|đến|đều|để|ở"
    ),
    "zh-hans": (
        "一|一个|上|下|不|不过|与|个|中|为|为了|为什么|之|也|了|于|什么|从|他|他们|以|以及|会|但|但是|你|你们|使|关于|其|其中|再|几|则|到|前|去|又|及|"
        "只|可以|可能|后|向|吗|吧|呢|和|哪|哪里|啊|因为|因此|在|地|多少|太|她|她们|如果|它|它们|对|对于|将|就|已|已经|并|并不|并且|应该|很|得|怎么|您|想"
        "|我|我们|或|所|所以|才|把|按照|时|是|更|最|有|来|根据|正在|没|没有|然而|由|由于|的|着|等|给|而|而且|能|自己|虽然|被|要|让|说|谁|过|还|这|这个"
        "|这些|这样|这里|通过|那|那个|那些|那样|那里|都|里|随着|非常"
    ),
    "zh-hant": (
        "一|一個|上|下|不|不過|並|並且|中|之|也|了|什麼|他|他們|以|以及|但|但是|你|你們|佢|使|來|係|個|其|其中|再|到|則|前|去|又|及|只|可以|可能|向|吧"
        "|呢|和|咗|哪|哪裡|唔|啊|喺|嗎|嘅|因|因此|因為|在|地|多少|太|她|她們|如果|妳|它|將|對|對於|就|已|已經|幾|很|後|得|從|怎麼|您|想|應該|我|我們|"
        "或|所|所以|才|把|於|是|時|更|最|會|有|根據|正在|沒|沒有|為|為了|為什麼|為何|然而|牠|由|由於|的|等|給|而|而且|能|自己|與|若|著|表示|被|裡|要|說"
        "|誰|讓|透過|這|這些|這個|這樣|這裡|過|還|那|那些|那個|那樣|那裡|都|關於|隨著|雖然|非常"
    ),
}

JOINERS = {
    "any": (
        "&"
    ),
    "en": (
        "&|and"
    ),
    "ar": (
        "&|-|،|؛|و"
    ),
    "bg": (
        "&|и"
    ),
    "bn": (
        "&|আর|এবং|ও"
    ),
    "ca": (
        "&|i"
    ),
    "cs": (
        "&|a"
    ),
    "da": (
        "&|og|samt"
    ),
    "de": (
        "&|sowie|und"
    ),
    "el": (
        "&|και|κι"
    ),
    "es": (
        "&|con|e|y"
    ),
    "et": (
        "&|ja|ning"
    ),
    "fa": (
        "&|-|،|؛|و"
    ),
    "fi": (
        "&|ja|sekä"
    ),
    "fr": (
        "&|avec|et"
    ),
    "he": (
        "&|,|-|ו|ו-"
    ),
    "hi": (
        "&|एवं|और|तथा|व"
    ),
    "hr": (
        "&|i|te"
    ),
    "hu": (
        "&|s|valamint|és"
    ),
    "id": (
        "&|dan"
    ),
    "it": (
        "&|con|e|ed"
    ),
    "ja": (
        "&|/|、|と|・|＆|，|／"
    ),
    "ko": (
        "&|,|/|·|、|ㆍ|과|및|와"
    ),
    "lt": (
        "&|bei|ir"
    ),
    "lv": (
        "&|un"
    ),
    "ms": (
        "&|dan"
    ),
    "nl": (
        "&|en"
    ),
    "no": (
        "&|og|samt"
    ),
    "pl": (
        "&|i|oraz"
    ),
    "pt": (
        "&|com|e"
    ),
    "ro": (
        "&|si|şi|și"
    ),
    "ru": (
        "&|и"
    ),
    "sk": (
        "&|a"
    ),
    "sl": (
        "&|in|ter"
    ),
    "sr": (
        "&|i|и"
    ),
    "sv": (
        "&|och|samt"
    ),
    "ta": (
        "&|மற்றும்"
    ),
    "th": (
        "&|กับ|และ"
    ),
    "tr": (
        "&|,|-|ile|ve"
    ),
    "uk": (
        "&|й|та|і"
    ),
    "ur": (
        "&|-|،|اور|و"
    ),
    "vi": (
        "&|,|-|/|và|–"
    ),
    "zh-hans": (
        " |&|/|、|与|及|和|，"
    ),
    "zh-hant": (
        "&|/|、|及|和|與|＆|，|／"
    ),
}

MONTHS = {
    "en": (
        "jan ; january|feb ; february|mar ; march|apr ; april|may|jun ; june|jul ; july|aug ; augus"
        "t|sep ; sept ; september|oct ; october|nov ; november|dec ; december"
    ),
    "ar": (
        "جانفی ; کانون الثانی ; کانون ثانی ; ینایر|شباط ; فبرایر ; فیفری|آذار ; اذار ; مارس|أبریل ;"
        " أفریل ; إبریل ; ابریل ; افریل ; نیسان|أیار ; ایار ; مای ; مایو|جوان ; حزیران ; یونیه ; یو"
        "نیو|تموز ; جویلیة ; یولیه ; یولیو ; یولیوز|آب ; أغسطس ; أوت ; اب ; اغسطس ; اوت ; غشت|أیلول"
        " ; ایلول ; سبتمبر ; سیبتمبر ; شتنبر|أکتوبر ; اکتوبر ; تشرین الأول ; تشرین الاول ; تشرین او"
        "ل|تشرین الثانی ; تشرین ثانی ; نوفمبر ; نونبر|دجنبر ; دیسمبر ; کانون الأول ; کانون الاول ; "
        "کانون اول"
    ),
    "bg": (
        "ян ; яну ; януари|фев ; февр ; февруари|мар ; март|апр ; април|май|юн ; юни|юл ; юли|авг ;"
        " август|сеп ; септ ; септември|окт ; октомври|ное ; ноем ; ноември|дек ; декември"
    ),
    "bn": (
        "জান ; জানু ; জানুয়ারি ; জানুয়ারী|ফেব ; ফেব্রু ; ফেব্রুয়ারি ; ফেব্রুয়ারী|মার্চ|এপ্রি ; "
        "এপ্রিল|মে|জুন|জুলাই|অগস্ট ; অগাস্ট ; আগ ; আগষ্ট ; আগস্ট|সেপ ; সেপ্টে ; সেপ্টেম্বর|অক্টো ; "
        "অক্টোবর|নভে ; নভেম্বর|ডিসে ; ডিসেম্বর"
    ),
    "ca": (
        "gen ; gener|feb ; febr ; febrer|mar ; març|abr ; abril|mai ; maig|jun ; juny|jul ; juliol|"
        "ag ; ago ; agost|set ; setembre|oct ; octubre|nov ; novembre|des ; desembre"
    ),
    "cs": (
        "led ; leden ; ledna|unora ; úno ; únor ; února|bře ; březen ; března|dub ; duben ; dubna|k"
        "vě ; květen ; května|čer ; červen ; června ; čvn|července ; červenec ; čvc|srp ; srpen ; s"
        "rpna|zář ; září|říj ; říjen ; října|lis ; listopad ; listopadu|pro ; prosince ; prosinec"
    ),
    "da": (
        "jan ; januar|feb ; febr ; februar|mar ; marts|apr ; april|maj|jun ; juni|jul ; juli|aug ; "
        "august|sep ; sept ; september|okt ; oktober|nov ; november|dec ; december"
    ),
    "de": (
        "jan ; januar ; jän ; jänner|feb ; feber ; februar|mrz ; mär ; märz|apr ; april|mai|jun ; j"
        "uni|jul ; juli|aug ; august|sep ; sept ; september|okt ; oktober|nov ; november|dez ; deze"
        "mber"
    ),
    "el": (
        "γενάρη ; γενάρης ; ιαν ; ιανουάριο ; ιανουάριος ; ιανουαρίου ; ιανουαριος ; ιανουαριου|φεβ"
        " ; φεβρ ; φεβρουάριο ; φεβρουάριος ; φεβρουαρίου ; φεβρουαριος ; φεβρουαριου ; φλεβάρη ; φ"
        "λεβάρης|μάρ ; μάρτη ; μάρτης ; μάρτιο ; μάρτιος ; μαρ ; μαρτ ; μαρτίου ; μαρτιος ; μαρτιου"
        "|απρ ; απρίλη ; απρίλης ; απρίλιο ; απρίλιος ; απριλίου ; απριλιος ; απριλιου|μάη ; μάης ;"
        " μάι ; μάιο ; μάιος ; μαΐ ; μαΐου ; μαι ; μαιος ; μαϊ ; μαϊος ; μαϊου|ιουν ; ιουνίου ; ιου"
        "νιος ; ιουνιου ; ιούν ; ιούνη ; ιούνης ; ιούνιο ; ιούνιος|ιουλ ; ιουλίου ; ιουλιος ; ιουλι"
        "ου ; ιούλ ; ιούλη ; ιούλης ; ιούλιο ; ιούλιος|αυγ ; αυγουστος ; αυγουστου ; αυγούστου ; αύ"
        "γ ; αύγουστο ; αύγουστος|σεπ ; σεπτ ; σεπτέμβρη ; σεπτέμβρης ; σεπτέμβριο ; σεπτέμβριος ; "
        "σεπτεμβρίου ; σεπτεμβριος ; σεπτεμβριου|οκτ ; οκτωβρίου ; οκτωβριος ; οκτωβριου ; οκτώβρη "
        "; οκτώβρης ; οκτώβριο ; οκτώβριος|νοέ ; νοέμβρη ; νοέμβρης ; νοέμβριο ; νοέμβριος ; νοε ; "
        "νοεμ ; νοεμβρίου ; νοεμβριος ; νοεμβριου|δεκ ; δεκέμβρη ; δεκέμβρης ; δεκέμβριο ; δεκέμβρι"
        "ος ; δεκεμβρίου ; δεκεμβριος ; δεκεμβριου"
    ),
    "es": (
        "ene ; enero|feb ; febrero|mar ; marzo|abr ; abril|may ; mayo|jun ; junio|jul ; julio|ago ;"
        " agosto|sep ; sept ; septiembre ; set ; setiembre|oct ; octubre|nov ; noviembre|dic ; dici"
        "embre"
    ),
    "et": (
        "jaan ; jaanuar ; jaanuari ; jaanuaril ; jaanuaris ; jan|veb ; veebr ; veebruar ; veebruari"
        " ; veebruaril ; veebruaris|mär ; märts ; märtsi ; märtsil ; märtsis|apr ; aprill ; aprilli"
        " ; aprillil ; aprillis|mai ; mail ; mais|jun ; juun ; juuni ; juunil ; juunis|jul ; juul ;"
        " juuli ; juulil ; juulis|aug ; august ; augusti ; augustil ; augustis|sep ; sept ; septemb"
        "er ; septembri ; septembril ; septembris|okt ; oktoober ; oktoobri ; oktoobril ; oktoobris"
        "|nov ; november ; novembri ; novembril ; novembris|det ; dets ; detsember ; detsembri ; de"
        "tsembril ; detsembris"
    ),
    "fa": (
        "ژانویه ; ژانویهٔ ; ژانویهی|فبروری ; فوریه ; فوریهٔ ; فوریهی|مارس ; مارچ|آوریل ; آپریل ; اپ"
        "ریل|مئی ; مه ; مهٔ ; می|جون ; ژوئن|جولای ; جولایی ; ژوئیه ; ژوئیهٔ ; ژولای|آگوست ; اوت ; ا"
        "گست ; اگوست|سپتامبر ; سپتمبر|اکتبر ; اکتوبر|نوامبر ; نومبر|دسامبر ; دسمبر ; دیسمبر"
    ),
    "fi": (
        "tammi ; tammikuu ; tammikuun ; tammikuussa ; tammikuuta|helmi ; helmikuu ; helmikuun ; hel"
        "mikuussa ; helmikuuta|maalis ; maaliskuu ; maaliskuun ; maaliskuussa ; maaliskuuta|huhti ;"
        " huhtikuu ; huhtikuun ; huhtikuussa ; huhtikuuta|touko ; toukokuu ; toukokuun ; toukokuuss"
        "a ; toukokuuta|kesä ; kesäkuu ; kesäkuun ; kesäkuussa ; kesäkuuta|heinä ; heinäkuu ; heinä"
        "kuun ; heinäkuussa ; heinäkuuta|elo ; elokuu ; elokuun ; elokuussa ; elokuuta|syys ; syysk"
        "uu ; syyskuun ; syyskuussa ; syyskuuta|loka ; lokakuu ; lokakuun ; lokakuussa ; lokakuuta|"
        "marras ; marraskuu ; marraskuun ; marraskuussa ; marraskuuta|joulu ; joulukuu ; joulukuun "
        "; joulukuussa ; joulukuuta"
    ),
    "fr": (
        "jan ; janv ; janvier|fev ; fevrier ; fév ; févr ; février|mar ; mars|avr ; avril|mai|juin "
        "; jun|juil ; juill ; juillet ; jul|aout ; aoû ; août|sep ; sept ; septembre|oct ; octobre|"
        "nov ; novembre|dec ; decembre ; déc ; décembre"
    ),
    "he": (
        "בינואר ; ינו ; ינואר|בפברואר ; פבר ; פברו ; פברואר|במרס ; במרץ ; מרס ; מרץ|אפר ; אפריל ; ב"
        "אפריל|במאי ; מאי|ביוני ; יונ ; יוני|ביולי ; יול ; יולי|אוג ; אוגוסט ; באוגוסט|בספטמבר ; ספ"
        "ט ; ספטמבר|אוק ; אוקט ; אוקטובר ; באוקטובר|בנובמבר ; נוב ; נובמבר|בדצמבר ; דצמ ; דצמב ; דצ"
        "מבר"
    ),
    "hi": (
        "जन ; जनवरी|फर ; फरवरी ; फ़र ; फ़रवरी|मार्च|अप्रेल ; अप्रै ; अप्रैल|मई|जून|जुल ; जुला ; जुल"
        "ाई|अग ; अगस्त|सित ; सितंबर ; सितम्बर|अक्टू ; अक्टूबर ; अक्तू ; अक्तूबर|नव ; नवंबर ; नवम्बर"
        "|दिस ; दिसंबर ; दिसम्बर"
    ),
    "hr": (
        "jan ; januar ; januara ; sij ; siječanj ; siječnja|feb ; februar ; februara ; vel ; velj ;"
        " veljača ; veljače|mar ; mart ; marta ; ožu ; ožujak ; ožujka|apr ; april ; aprila ; tra ;"
        " travanj ; travnja|maj ; maja ; svi ; svibanj ; svibnja|jun ; juna ; juni ; lip ; lipanj ;"
        " lipnja|jul ; jula ; juli ; srp ; srpanj ; srpnja|aug ; august ; augusta ; avg ; avgust ; "
        "avgusta ; kol ; kolovoz ; kolovoza|ruj ; rujan ; rujna ; sep ; sept ; septembar ; septembr"
        "a|lis ; listopad ; listopada ; okt ; oktobar ; oktobra|nov ; novembar ; novembra ; stu ; s"
        "tudeni ; studenog ; studenoga|dec ; decembar ; decembra ; pro ; prosinac ; prosinca"
    ),
    "hu": (
        "jan ; január ; januárban ; januári|feb ; febr ; február ; februárban ; februári|márc ; már"
        "cius ; márciusban ; márciusi|ápr ; április ; áprilisban ; áprilisi|máj ; május ; májusban "
        "; májusi|jún ; június ; júniusban ; júniusi|júl ; július ; júliusban ; júliusi|aug ; augus"
        "ztus ; augusztusban ; augusztusi|szept ; szeptember ; szeptemberben ; szeptemberi|okt ; ok"
        "tóber ; októberben ; októberi|nov ; november ; novemberben ; novemberi|dec ; december ; de"
        "cemberben ; decemberi"
    ),
    "id": (
        "jan ; januari|feb ; februari ; peb ; pebruari|mar ; maret|apr ; april|mei|jun ; juni|jul ;"
        " juli|ags ; agt ; agu ; agust ; agustus|sep ; sept ; september|okt ; oktober|nop ; nopembe"
        "r ; nov ; november|des ; desember"
    ),
    "it": (
        "gen ; genn ; gennaio|feb ; febb ; febbraio|mar ; marzo|apr ; aprile|mag ; magg ; maggio|gi"
        "u ; giugno|lug ; luglio|ago ; agosto|set ; sett ; settembre|ott ; ottobre|nov ; novembre|d"
        "ic ; dicembre"
    ),
    "lt": (
        "sau ; saus ; sausio ; sausis ; sausį|vas ; vasario ; vasaris ; vasarį|kov ; kovas ; kovo ;"
        " kovą|bal ; balandis ; balandį ; balandžio|geg ; gegužė ; gegužės ; gegužę|bir ; birž ; bi"
        "rželio ; birželis ; birželį|lie ; liep ; liepa ; liepos ; liepą|rgp ; rugp ; rugpjūtis ; r"
        "ugpjūtį ; rugpjūčio|rgs ; rugs ; rugsėjis ; rugsėjo ; rugsėjį|spa ; spal ; spalio ; spalis"
        " ; spalį|lap ; lapk ; lapkr ; lapkritis ; lapkritį ; lapkričio|grd ; gru ; gruo ; gruod ; "
        "gruodis ; gruodį ; gruodžio"
    ),
    "lv": (
        "jan ; janv ; janvāra ; janvāri ; janvāris ; janvārī|feb ; febr ; februāra ; februāri ; feb"
        "ruāris ; februārī|mar ; marta ; marts ; martu ; martā|apr ; aprīli ; aprīlis ; aprīlī ; ap"
        "rīļa|mai ; maija ; maijs ; maiju ; maijā|jūn ; jūnija ; jūnijs ; jūniju ; jūnijā|jūl ; jūl"
        "ija ; jūlijs ; jūliju ; jūlijā|aug ; augusta ; augusts ; augustu ; augustā|sep ; sept ; se"
        "ptembra ; septembri ; septembris ; septembrī|okt ; oktobra ; oktobri ; oktobris ; oktobrī|"
        "nov ; novembra ; novembri ; novembris ; novembrī|dec ; decembra ; decembri ; decembris ; d"
        "ecembrī"
    ),
    "ms": (
        "jan ; januari|feb ; februari|mac|apr ; april|mei|jun|jul ; julai|ogo ; ogos ; ogs|sep ; se"
        "pt ; september|okt ; oktober|nov ; november|dis ; disember"
    ),
    "nl": (
        "jan ; januari|feb ; febr ; februari|maart ; mar ; mrt|apr ; april|mei|jun ; juni|jul ; jul"
        "i|aug ; augustus|sep ; sept ; september|okt ; oktober|nov ; november|dec ; december"
    ),
    "no": (
        "jan ; januar|feb ; febr ; februar|mar ; mars|apr ; april|mai|jun ; juni|jul ; juli|aug ; a"
        "ugust|sep ; sept ; september|okt ; oktober|nov ; november|des ; desember"
    ),
    "pl": (
        "sty ; styczeń ; stycznia|lut ; lutego ; luty|mar ; marca ; marzec|kwi ; kwiecień ; kwietni"
        "a|maj ; maja|cze ; czerwca ; czerwiec|lip ; lipca ; lipiec|sie ; sierpień ; sierpnia|wrz ;"
        " wrzesień ; września|paz ; paź ; październik ; października|lis ; listopad ; listopada|gru"
        " ; grudnia ; grudzień"
    ),
    "pt": (
        "jan ; janeiro|fev ; fevereiro|mar ; marco ; março|abr ; abril|mai ; maio|jun ; junho|jul ;"
        " julho|ago ; agos ; agosto|set ; setembro|out ; outubro|nov ; novembro|dez ; dezembro"
    ),
    "ro": (
        "ian ; ianuar ; ianuarie|feb ; febr ; februarie|mar ; mart ; martie|apr ; aprilie|mai|iun ;"
        " iunie|iul ; iulie|aug ; august|sep ; sept ; septembrie|oct ; octombrie|noi ; noie ; noiem"
        "brie ; nov|dec ; decembrie"
    ),
    "ru": (
        "янв ; январь ; января|фев ; февр ; февраль ; февраля|мар ; март ; марта|апр ; апрель ; апр"
        "еля|май ; мая|июн ; июнь ; июня|июл ; июль ; июля|авг ; август ; августа|сен ; сент ; сент"
        "ябрь ; сентября|окт ; октябрь ; октября|ноя ; нояб ; ноябрь ; ноября|дек ; декабрь ; декаб"
        "ря"
    ),
    "sk": (
        "jan ; január ; januára|feb ; február ; februára|mar ; marca ; marec|apr ; apríl ; apríla|m"
        "áj ; mája|jún ; júna|júl ; júla|aug ; august ; augusta|sep ; sept ; september ; septembra|"
        "okt ; október ; októbra|nov ; november ; novembra|dec ; december ; decembra"
    ),
    "sl": (
        "jan ; januar ; januarja|feb ; februar ; februarja|mar ; marca ; marec|apr ; april ; aprila"
        "|maj ; maja|jun ; junij ; junija|jul ; julij ; julija|avg ; avgust ; avgusta|sep ; sept ; "
        "september ; septembra|okt ; oktober ; oktobra|nov ; november ; novembra|dec ; december ; d"
        "ecembra"
    ),
    "sr": (
        "jan ; januar ; januara ; januaru ; јан ; јануар ; јануара ; јануару|feb ; februar ; februa"
        "ra ; феб ; фебруар ; фебруара|mar ; mart ; marta ; мар ; март ; марта|apr ; april ; aprila"
        " ; апр ; април ; априла|maj ; maja ; мај ; маја|jun ; juna ; juni ; јун ; јуна ; јуни|jul "
        "; jula ; juli ; јул ; јула ; јули|avg ; avgust ; avgusta ; авг ; август ; августа|sep ; se"
        "pt ; septembar ; septembra ; сеп ; септ ; септембар ; септембра|okt ; oktobar ; oktobra ; "
        "окт ; октобар ; октобра|nov ; novembar ; novembra ; нов ; новембар ; новембра|dec ; decemb"
        "ar ; decembra ; дец ; децембар ; децембра"
    ),
    "sv": (
        "jan ; januari|feb ; febr ; februari|mar ; mars|apr ; april|maj|jun ; juni|jul ; juli|aug ;"
        " augusti|sep ; sept ; september|okt ; oktober|nov ; november|dec ; december"
    ),
    "ta": (
        "ஜன ; ஜனவரி|பிப் ; பிப்ர ; பிப்ரவரி ; பெப்ரவரி|மார் ; மார்ச் ; மார்ச்சு|ஏப் ; ஏப்ரல்|மே|ஜூன"
        "் ; யூன்|ஜூலை ; யூலை|ஆக ; ஆகஸ்டு ; ஆகஸ்ட் ; ஓகஸ்ட்|செப் ; செப்டம்பர் ; செப்டெம்பர் ; செப்ட"
        "்|அக் ; அக்டோ ; அக்டோபர் ; ஒக்டோபர்|நவ ; நவம்பர்|டிச ; டிசம்பர்"
    ),
    "th": (
        "ม ค ; มกรา ; มกราคม ; มค|ก พ ; กพ ; กุมภา ; กุมภาพันธ์|มี ค ; มีค ; มีนา ; มีนาคม|เม ย ; เ"
        "มย ; เมษา ; เมษายน|พ ค ; พค ; พฤษภา ; พฤษภาคม|มิ ย ; มิถุนา ; มิถุนายน ; มิย|ก ค ; กค ; กร"
        "กฎา ; กรกฎาคม|ส ค ; สค ; สิงหา ; สิงหาคม|ก ย ; กย ; กันยา ; กันยายน|ต ค ; ตค ; ตุลา ; ตุลา"
        "คม|พ ย ; พย ; พฤศจิกา ; พฤศจิกายน|ธ ค ; ธค ; ธันวา ; ธันวาคม"
    ),
    "tr": (
        "oca ; ocak|şub ; şubat|mar ; mart|nis ; nisan|may ; mayıs|haz ; haziran|tem ; temmuz|agust"
        "os ; ağu ; ağustos|eyl ; eylul ; eylül|eki ; ekim|kas ; kasim ; kasım|ara ; aralik ; aralı"
        "k"
    ),
    "uk": (
        "січ ; січень ; січня|лют ; лютий ; лютого|бер ; березень ; березня|кві ; квіт ; квітень ; "
        "квітня|тра ; трав ; травень ; травня|чер ; черв ; червень ; червня|лип ; липень ; липня|се"
        "р ; серп ; серпень ; серпня|вер ; вересень ; вересня|жов ; жовт ; жовтень ; жовтня|лис ; л"
        "ист ; листопад ; листопада|гру ; груд ; грудень ; грудня"
    ),
    "ur": (
        "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائ ; جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"
    ),
    "vi": (
        "tháng giêng ; tháng một|tháng hai|tháng ba|tháng bốn ; tháng tư|tháng năm|tháng sáu|tháng "
        "bảy ; tháng bẩy|tháng tám|tháng chín|tháng mười|tháng mười một|tháng chạp ; tháng mười hai"
    ),
}

OTHER_MONTHS = {
    "fa": (
        "حمل ; فروردین ; فروردین ماه ; فروردینماه|اردیبهشت ; اردیبهشت ماه ; اردیبهشتماه ; ثور|جوزا "
        "; خرداد ; خرداد ماه ; خردادماه|تیر ; تیر ماه ; تیرماه ; سرطان|اسد ; امرداد ; مرداد ; مرداد"
        " ماه ; مردادماه|سنبله ; شهریور ; شهریور ماه ; شهریورماه|مهر ; مهر ماه ; مهرماه ; میزان|آبا"
        "ن ; آبان ماه ; آبانماه ; عقرب|آذر ; آذر ماه ; آذرماه ; قوس|جدی ; دی ; دی ماه ; دیماه|بهمن "
        "; بهمن ماه ; بهمنماه ; دلو|اسفند ; اسفند ماه ; اسفندماه ; حوت"
    ),
}

DATE_ORDER = {
    "en": (
        "mdy"
    ),
    "ar": (
        "dmy"
    ),
    "bg": (
        "dmy"
    ),
    "bn": (
        "dmy"
    ),
    "ca": (
        "dmy"
    ),
    "cs": (
        "dmy"
    ),
    "da": (
        "dmy"
    ),
    "de": (
        "dmy"
    ),
    "el": (
        "dmy"
    ),
    "es": (
        "dmy"
    ),
    "et": (
        "dmy"
    ),
    "fa": (
        "ymd"
    ),
    "fi": (
        "dmy"
    ),
    "fr": (
        "dmy"
    ),
    "he": (
        "dmy"
    ),
    "hi": (
        "dmy"
    ),
    "hr": (
        "dmy"
    ),
    "hu": (
        "ymd"
    ),
    "id": (
        "dmy"
    ),
    "it": (
        "dmy"
    ),
    "ja": (
        "ymd"
    ),
    "ko": (
        "ymd"
    ),
    "lt": (
        "ymd"
    ),
    "lv": (
        "dmy"
    ),
    "ms": (
        "dmy"
    ),
    "nl": (
        "dmy"
    ),
    "no": (
        "dmy"
    ),
    "pl": (
        "dmy"
    ),
    "pt": (
        "dmy"
    ),
    "ro": (
        "dmy"
    ),
    "ru": (
        "dmy"
    ),
    "sk": (
        "dmy"
    ),
    "sl": (
        "dmy"
    ),
    "sr": (
        "dmy"
    ),
    "sv": (
        "ymd"
    ),
    "ta": (
        "dmy"
    ),
    "th": (
        "dmy"
    ),
    "tr": (
        "dmy"
    ),
    "uk": (
        "dmy"
    ),
    "ur": (
        "dmy"
    ),
    "vi": (
        "dmy"
    ),
    "zh-hans": (
        "ymd"
    ),
    "zh-hant": (
        "ymd"
    ),
}
