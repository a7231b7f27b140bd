"""What dates a line prints, in the forms of 43 languages."""

import pytest

from thresher.metadata.date_formats import dates_in

# language of the page, line, the dates as ISO 8601
CASES = [
    ("ar", "5 مارس 2024", "2024-03-05"),
    ("ar", "٥ مارس ٢٠٢٤", "2024-03-05"),
    ("ar", "5 آذار/مارس 2024", "2024-03-05"),
    ("ar", "5 كانون الثاني 2024", "2024-01-05"),
    ("ar", "الثلاثاء 5 مارس 2024 - 10:30 م", "2024-03-05T22:30"),
    ("bg", "5 март 2024 г.", "2024-03-05"),
    ("bn", "০৫ মার্চ ২০২৪, ১০:৩০", "2024-03-05T10:30"),
    ("ca", "5 d'abril de 2024", "2024-04-05"),
    ("cs", "5. listopadu 2024", "2024-11-05"),
    ("cs", "úterý 5. března 2024, 12:30", "2024-03-05T12:30"),
    ("da", "5. marts 2024 kl. 10:30", "2024-03-05T10:30"),
    ("de", "5. März 2024, 10:30 Uhr", "2024-03-05T10:30"),
    ("de", "15.03.2024 10.30 Uhr", "2024-03-15T10:30"),
    ("de", "Stand: 15.03.24", "2024-03-15"),
    ("el", "5 Μαρτίου 2024, 10:30 π.μ.", "2024-03-05T10:30"),
    ("el", "15/03/2024, 10:30 μμ", "2024-03-15T22:30"),
    ("en", "Published: March 5, 2024 10:30 a.m. ET", "2024-03-05T10:30"),
    ("en", "5th of March 2024", "2024-03-05"),
    ("en", "Mar. 5, 2024 at 1:00 PM EST", "2024-03-05T13:00-05:00"),
    ("en", "10:30 AM | March 5, 2024", "2024-03-05T10:30"),
    ("en", "LONDON--(BUSINESS WIRE)--March 5, 2024-- The", "2024-03-05"),
    ("en", "BOSTON (AP) — March 5, 2024 — The", "2024-03-05"),
    ("en", "Sept 5 2024", "2024-09-05"),
    ("en", "05-Mar-2024", "2024-03-05"),
    ("en", "Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05T10:00:00Z"),
    ("en", "Tue Mar 05 10:30:00 EST 2024", "2024-03-05"),
    ("en", "2024-03-05T10:30:00+01:00", "2024-03-05T10:30:00+01:00"),
    ("en", "2024-03-05T10:30:00.123Z", "2024-03-05T10:30:00Z"),
    ("en", "March 5, 2024, 10:30-11:00", "2024-03-05T10:30"),
    ("en", "March 2024", "2024-03"),
    ("es", "martes, 5 de marzo de 2024, 10:30", "2024-03-05T10:30"),
    ("es", "5 may. 2024", "2024-05-05"),
    ("et", "5. märts 2024", "2024-03-05"),
    ("fa", "۱۵ اسفند ۱۴۰۲ - ۱۰:۳۰", "2024-03-05T10:30"),
    ("fa", "۱۴۰۲/۱۲/۱۵", "2024-03-05"),
    ("fa", "5 مارس 2024", "2024-03-05"),
    ("fi", "5. maaliskuuta 2024", "2024-03-05"),
    ("fi", "15.3.2024 klo 10.30", "2024-03-15T10:30"),
    ("fr", "Publié le 5 mars 2024 à 10h30", "2024-03-05T10:30"),
    ("fr", "1er août 2023", "2023-08-01"),
    ("he", "5 במרץ 2024, 10:30", "2024-03-05T10:30"),
    ("hi", "5 मार्च 2024, 10:30 AM IST", "2024-03-05T10:30"),
    ("hi", "०५ मार्च २०२४", "2024-03-05"),
    ("hr", "5. listopada 2024.", "2024-10-05"),
    ("hu", "2024. március 5., 10:30", "2024-03-05T10:30"),
    ("hu", "2024.03.05. 10:30", "2024-03-05T10:30"),
    ("id", "Selasa, 5 Maret 2024 10:30 WIB", "2024-03-05T10:30+07:00"),
    ("it", "martedì 5 marzo 2024", "2024-03-05"),
    ("ja", "2024年3月5日(火) 10時30分", "2024-03-05T10:30"),
    ("ja", "2024/03/05(火) 10:30:00", "2024-03-05T10:30:00"),
    ("ja", "令和6年3月5日", "2024-03-05"),
    ("ko", "2024년 3월 5일", "2024-03-05"),
    ("ko", "입력 2024.03.05. 오후 2:05", "2024-03-05T14:05"),
    ("lt", "2024 m. kovo 5 d. 10:30", "2024-03-05T10:30"),
    ("lv", "2024. gada 5. marts, plkst. 10:30", "2024-03-05T10:30"),
    ("ms", "5 Mac 2024", "2024-03-05"),
    ("nl", "di 5 mrt 2024 om 12:30", "2024-03-05T12:30"),
    ("no", "5. mars 2024 kl. 10:30", "2024-03-05T10:30"),
    ("pl", "5 marca 2024 r. 12:30", "2024-03-05T12:30"),
    ("pt", "15/03/2024 18h45", "2024-03-15T18:45"),
    ("pt", "5 de março de 2024 às 18:45", "2024-03-05T18:45"),
    ("ro", "5 martie 2024", "2024-03-05"),
    ("ru", "5 марта 2024 г., 14:05 (мск)", "2024-03-05T14:05+03:00"),
    ("ru", "14:05, 5 марта 2024", "2024-03-05T14:05"),
    ("sk", "5. marca 2024", "2024-03-05"),
    ("sl", "5. marec 2024 ob 10.30", "2024-03-05T10:30"),
    ("sr", "5. марта 2024.", "2024-03-05"),
    ("sr", "5. jul 2024.", "2024-07-05"),
    ("sv", "Publicerad 5 mars 2024 kl 10.30", "2024-03-05T10:30"),
    ("sv", "2024-03-05 10:30", "2024-03-05T10:30"),
    ("ta", "05 மார்ச் 2024", "2024-03-05"),
    ("th", "5 มีนาคม 2567 10:30 น.", "2024-03-05T10:30"),
    ("th", "๕ มี.ค. ๒๕๖๗", "2024-03-05"),
    ("th", "5 มี.ค. 67", "2024-03-05"),
    ("th", "15/03/2567", "2024-03-15"),
    ("tr", "05 Mart 2024 Salı 10:30", "2024-03-05T10:30"),
    ("tr", "5 ŞUBAT 2024", "2024-02-05"),
    ("uk", "5 березня 2024 року", "2024-03-05"),
    ("ur", "5 مارچ 2024", "2024-03-05"),
    ("vi", "ngày 5 tháng 3 năm 2024", "2024-03-05"),
    ("vi", "5 Tháng Ba, 2024", "2024-03-05"),
    ("vi", "Thứ Ba, 15/03/2024 10:30 (GMT+7)", "2024-03-15T10:30+07:00"),
    ("zh", "2024年3月5日10:30", "2024-03-05T10:30"),
    ("zh", "更新时间：2024年03月05日 下午2:05", "2024-03-05T14:05"),
    ("zh", "2024-03-05 10:30:15", "2024-03-05T10:30:15"),
    ("zh", "民國113年3月5日", "2024-03-05"),
]

GLUED = [
    ("EditorialNovember 22, 2018", "2018-11-22"),
    ("October 17, 20236:01 PM ET", "2023-10-17T18:01"),
    ("April 2, 20241 yr in Desktop Questions", "2024-04-02"),
    ("15.03.202410:30", "2024-03-15T10:30"),
    ("By Jane DoeMar 5, 2025 | 6 comments", "2025-03-05"),
    ("5/13/2024 - 10:30", "2024-05-13T10:30"),
]

NO_DATE = [
    ("en", "1.2.3.4"),
    ("en", "Version 10.3.2024.1"),
    ("en", "Call 555-12-2024 today"),
    ("en", "iPhone 15 Pro 2024"),
    ("en", "© 2024 Example Media"),
    ("en", "31 February 2024"),
    ("en", "2024-13-05"),
    ("en", "99/99/2024"),
    ("en", "3 hours ago"),
    ("en", "Season 5, episode 12"),
    ("", "5. listopada 2024."),  # October in Croatian, November in Polish and Czech
    ("en", "1402/12/15"),  # an Iranian year is believed in Persian only
]


def found(language: str, line: str) -> list[str]:
    """The dates of a line as ISO 8601."""
    return [span.iso() for span in dates_in(line, lambda: language)]


@pytest.mark.parametrize(("language", "line", "iso"), CASES)
def test_form_of_a_language(language: str, line: str, iso: str) -> None:
    """Each printed form gives its day, and the time and zone that stand with it."""
    assert [iso] == found(language, line)


@pytest.mark.parametrize(("line", "iso"), GLUED)
def test_date_glued_to_its_neighbours(line: str, iso: str) -> None:
    """Links without spaces around them print dates that run into the next words."""
    assert [iso] == found("en", line)


@pytest.mark.parametrize(("language", "line"), NO_DATE)
def test_what_is_no_date(language: str, line: str) -> None:
    """Numbers that only look like a date give none."""
    assert [] == found(language, line)


def test_two_dates_of_a_line() -> None:
    """Both are found, each with its own time."""
    line = "Updated November 11, 2022 8:23 PM ET Originally published November 9, 2022 11:01 AM ET"
    assert ["2022-11-11T20:23", "2022-11-09T11:01"] == found("en", line)


def test_both_readings_of_an_ambiguous_date() -> None:
    """Day first, with the other reading kept."""
    (span,) = dates_in("05/03/2024", lambda: "")
    assert ("2024-03-05", "2024-05-03") == (str(span.day), str(span.other))


def test_reading_that_only_one_order_allows() -> None:
    """A day above twelve settles the order."""
    forms = [next(dates_in(line, lambda: "")).form for line in ("13/5/2024", "5/13/2024")]
    assert ["day first", "month first"] == forms


def test_full_stops_put_the_day_first() -> None:
    """In every language."""
    (span,) = dates_in("05.03.2024", lambda: "en")
    assert ("2024-03-05", None) == (str(span.day), span.other)


def test_place_of_a_date() -> None:
    """Start and end cut the date out of its line."""
    line = "Posted on 5 March 2024 by Jane"
    (span,) = dates_in(line, lambda: "en")
    assert "5 March 2024" == line[span.start : span.end]


@pytest.mark.parametrize("year", ["1899", "2101"])
def test_years_out_of_range(year: str) -> None:
    """No date before 1900 or after 2100."""
    assert [] == found("en", f"5 March {year}")


@pytest.mark.parametrize(("year", "full"), [("95", "1995"), ("99", "1999"), ("00", "2000"), ("94", "2094")])
def test_year_of_two_digits(year: str, full: str) -> None:
    """95 to 99 are of the last century."""
    assert [f"{full}-03-15"] == found("de", f"15.03.{year}")
