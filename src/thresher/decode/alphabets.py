"""The letters beyond ASCII of each language, by frequency. Written by `python -m benchmarks.alphabets`; not by hand.

Source: the vocabularies of thresher/vocab. A group holds the letters that are about a quarter as frequent as those
of the group before it; the first group those of an eighth of all and more.
"""

from __future__ import annotations

# Language -> the encodings it was written in before UTF-8, likeliest first; its letters, groups by falling frequency,
# a hyphen for an empty one.
ALPHABETS: dict[str, tuple[str, str]] = {
    "Arabic": ("windows-1256 iso-8859-6", "ا ليترمونةعق دكبفسشحأإضخجىهص ثطءًزذغئآ ظؤُّـٍِ"),
    "Bulgarian": ("windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic", "- аиеотнрвскпл дзмбчъяуйг цжщшфхю ьыэё"),
    "Catalan": ("windows-1252", "óéí àúèò çüï ñ -"),
    "Czech": ("windows-1250 iso-8859-2", "íá řčěšéž ýůú óď ťöüä"),
    "Danish": ("windows-1252", "æåø é - - öüäóáèê"),
    "German": ("windows-1252", "üäö ß - - éèàáâêôçóíñ"),
    "Greek": ("windows-1253 iso-8859-7", "- εαοτσιρνημπ ςκίλδήόυγάέχφθω ύώβξψ ζϊϋΐΰ"),
    "English": ("windows-1252", "é áíñóü àâãäåæçèêëîïôöøúû - -"),
    "Spanish": ("windows-1252", "íóá éúñ - - üºªçàèö"),
    "Estonian": ("windows-1252 windows-1257 iso-8859-13 iso-8859-4", "äõü ö - - šžé"),
    "Persian": ("windows-1256", "ا رنتدهوبمس شکلخزفگپعحطجقص آضثذظچغژ ئأً"),
    "Finnish": ("windows-1252", "äö - - - åéšžü"),
    "French": ("windows-1252 iso-8859-15", "é àè êç îù ôûëïœüæÿöáóíñ"),
    "Hebrew": ("windows-1255 iso-8859-8", "- ויתהרלשאמבנ םכפעדקסטחגןצז ךף ץ"),
    "Croatian": ("windows-1250 iso-8859-2", "čšž ć đ - öüéáä"),
    "Hungarian": ("windows-1250 iso-8859-2", "áéó őíüö ú ű äç"),
    "Icelandic": ("windows-1252", "- áæéíðóöúýþ - - -"),
    "Italian": ("windows-1252", "àù èò éì - óíúîüöçñ"),
    "Lithuanian": ("windows-1257 iso-8859-13 iso-8859-4", "šėįž ųąū čę - éöüõ"),
    "Latvian": ("windows-1257 iso-8859-13 iso-8859-4", "āīē šņū ļģž - čķõŗö"),
    "Dutch": ("windows-1252", "ëè - - - éïöüóáäêçàâíôú"),
    "Norwegian": ("windows-1252", "åø æ ò é öäüóèêôâ"),
    "Polish": ("windows-1250 iso-8859-2", "łęó śżąćź ń - éöüáäèšžč"),
    "Portuguese": ("windows-1252", "áçã úíóéõê à º üªäöèñ"),
    "Romanian": ("windows-1250 iso-8859-2", "ăţş î â - éöüáèç"),
    "Russian": ("windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic", "- оаеитнрсвплк мьдзуяыбйгч жфцхющшё эъ"),
    "Slovak": ("windows-1250 iso-8859-2", "áť íčéúšžýľ ďä óňô ŕĺöüěř"),
    "Slovenian": ("windows-1250 iso-8859-2", "čš ž - - ćđöüáéä"),
    "Serbian": ("windows-1250 iso-8859-2", "šč ćđž - - öüéáä"),
    "Swedish": ("windows-1252", "äåö - - - éüàæøáèêóíñç"),
    "Serbian in Cyrillic": ("windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic", "а иеотрнспвкл јудмзчгшбњ ћфцжхљ ђџ"),
    "Thai": ("windows-874", "- าน่รอ้เมก วดังลยคิสบีทหตขแพ์ปูืโุชะไ ใจผ็ำณภถธซษศฟ ฆญึฉๆฏฐฒฬฮฎฯ๊"),
    "Turkish": ("windows-1254", "ıüçş öğ - - âîûéäá"),
    "Ukrainian": ("windows-1251 koi8-u iso-8859-5 ibm866 x-mac-cyrillic", "- оатинірвеспкду лмязйьгбш жцчюфхєї щґё"),
    "Urdu": ("windows-1256", "- ارکومنتلہبسں ےٹپدئھزشفقجعگصخڈح طآڑضچظؤ ذِغُءثژ"),
    "Vietnamese": ("windows-1258", "̣ ̉́êđ̀ơưàôâă áóí̃ ùéú èãịý"),
}  # fmt: skip
