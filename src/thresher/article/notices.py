"""Notices that stand where a page's text should be: what says that scripts are needed, or that the reader is kept out.

Lower case, as they stand in a line. Weak ones hold only where next to nothing else is kept: articles name them too.
"""

from __future__ import annotations

from typing import NamedTuple

from thresher.types import Status


class Notice(NamedTuple):
    """Phrases of a language ("any": names of the trade) that mean a status; `sure` if one decides on a short page."""

    status: Status
    language: str
    phrases: tuple[str, ...]
    sure: bool = False


NOTICES = (
    Notice(
        Status.BLOCKED,
        "any",
        (
            "cloudflare ray id", "attention required! | cloudflare", "incapsula incident id", "ddos protection by",
            "performance & security by cloudflare", "px-captcha", "request unsuccessful. incapsula",
        ),
        sure=True,
    ),
    Notice(
        Status.BLOCKED,
        "en",
        (
            "checking your browser before accessing", "checking if the site connection is secure",
            "needs to review the security of your connection", "enable javascript and cookies to continue",
            "verify you are human", "verify that you are not a robot", "verifying you are human",
            "you have been blocked", "pardon our interruption", "unusual traffic from your computer network",
            "the request could not be satisfied", "you don't have permission to access",
        ),
        sure=True,
    ),
    Notice(
        Status.NEEDS_JAVASCRIPT,
        "en",
        ("you need to enable javascript to run this app", "doesn't work properly without javascript enabled"),
        sure=True,
    ),
    Notice(Status.NEEDS_JAVASCRIPT, "any", ("javascript",)),
    Notice(Status.BLOCKED, "any", ("captcha", "cloudflare")),
    Notice(
        Status.BLOCKED,
        "en",
        (
            "403 forbidden", "access denied", "429 too many", "too many requests", "503 service", "are you a robot",
            "i'm not a robot", "are you human", "not available in your region", "not available in your country",
            "unavailable for legal reasons", "unavailable in most european countries",
        ),
    ),
    Notice(Status.BLOCKED, "ar", ("تم رفض الوصول", "الوصول مرفوض", "أنا لست برنامج روبوت")),
    Notice(Status.BLOCKED, "bg", ("достъпът е отказан", "не съм робот")),
    Notice(Status.BLOCKED, "cs", ("přístup odepřen", "přístup zamítnut", "nejsem robot")),
    Notice(Status.BLOCKED, "da", ("adgang nægtet", "jeg er ikke en robot")),
    Notice(Status.BLOCKED, "de", ("zugriff verweigert", "zugriff wurde verweigert", "ich bin kein roboter")),
    Notice(Status.BLOCKED, "el", ("δεν επιτρέπεται η πρόσβαση", "απαγορεύεται η πρόσβαση", "δεν είμαι ρομπότ")),
    Notice(Status.BLOCKED, "es", ("acceso denegado", "no soy un robot")),
    Notice(Status.BLOCKED, "fa", ("من ربات نیستم", "دسترسی غیرمجاز")),
    Notice(Status.BLOCKED, "fi", ("pääsy estetty", "pääsy kielletty", "en ole robotti")),
    Notice(Status.BLOCKED, "fr", ("accès refusé", "accès interdit", "je ne suis pas un robot")),
    Notice(Status.BLOCKED, "he", ("הגישה נדחתה", "אני לא רובוט")),
    Notice(Status.BLOCKED, "hu", ("hozzáférés megtagadva", "nem vagyok robot")),
    Notice(Status.BLOCKED, "id", ("akses ditolak", "saya bukan robot")),
    Notice(Status.BLOCKED, "it", ("accesso negato", "non sono un robot")),
    Notice(Status.BLOCKED, "ja", ("アクセスが拒否されました", "アクセスは拒否されました", "私はロボットではありません")),
    Notice(Status.BLOCKED, "ko", ("접근이 거부되었습니다", "접속이 차단되었습니다", "로봇이 아닙니다")),
    Notice(Status.BLOCKED, "nl", ("toegang geweigerd", "ik ben geen robot")),
    Notice(Status.BLOCKED, "no", ("ingen tilgang", "tilgang nektet", "jeg er ikke en robot")),
    Notice(Status.BLOCKED, "pl", ("odmowa dostępu", "dostęp zabroniony", "nie jestem robotem")),
    Notice(Status.BLOCKED, "pt", ("acesso negado", "não sou um robô", "não sou um robot")),
    Notice(Status.BLOCKED, "ro", ("acces interzis", "acces refuzat", "nu sunt robot")),
    Notice(Status.BLOCKED, "ru", ("доступ запрещен", "доступ запрещён", "доступ ограничен", "я не робот")),
    Notice(Status.BLOCKED, "sv", ("åtkomst nekad", "jag är inte en robot")),
    Notice(Status.BLOCKED, "tr", ("erişim engellendi", "ben robot değilim")),
    Notice(Status.BLOCKED, "uk", ("доступ заборонено", "доступ обмежено", "я не робот")),
    Notice(Status.BLOCKED, "vi", ("truy cập bị từ chối", "tôi không phải là người máy")),
    Notice(Status.BLOCKED, "zh", ("访问被拒绝", "拒绝访问", "禁止访问", "人机验证", "存取被拒", "不是機器人", "不是机器人")),
)  # fmt: skip
