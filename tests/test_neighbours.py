"""What a neighbour in the sentence says of an event: a name beside an office, a day, a list, another clause.

Sentences of the tests' own, each with a counter-example where a rule could reach too far.
"""

import pytest

from tests.reading import events, only
from tests.test_wordings import labels


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        # an office behind a name, or a name behind an office
        ("Jan Kovar, the Polish envoy who met Vladimir Putin in Sochi, spoke in Rome.", "Summit",
         "participant", {"Jan Kovar", "Vladimir Putin"}),
        ("Mara Lind, the most senior US official to visit Taiwan in 25 years, gave a speech.", "Visit",
         "visitor", {"Mara Lind"}),
        ("Iran's special envoy for Syria, Ali Rezai, will visit Ankara next week.", "Visit", "visitor",
         {"Ali Rezai"}),
        # a name takes no place of its own
        ("Obama returned to Washington on Wednesday after a summit with Putin in Geneva.", "Summit", "heldAt",
         {"Geneva"}),
        ("Talks between Putin and Chinese President Xi Jinping in Kazan in June ended without a deal.", "Summit",
         "heldAt", {"Kazan"}),
        ("Obama returned to Washington after a summit with Putin.", "Summit", "heldAt", set()),
        # "where" is no object
        ("Lavrov will travel to Sofia, where he will meet with Prime Minister Denkov.", "Summit", "participant",
         {"Sergey Lavrov", "Nikolai Denkov"}),
        # a participle that opens its sentence speaks of the subject behind it
        ("Xi Jinping said little. Speaking in Prague, where he met with Czech leaders, Barack Obama left.",
         "Summit", "participant", {"Barack Obama", "Czech leaders"}),
        # whose rocket it is, not whose satellite
        ("An Indian rocket put an Italian satellite into orbit last month.", "Launch", "launchedBy", {"India"}),
        # one city before the noun is where it is held, two are the sides
        ("The Geneva talks on Syria collapsed on Friday.", "Summit", "heldAt", {"Geneva"}),
        ("Peace talks between Moscow and Kiev resumed on Monday.", "Summit", "heldAt", set()),
        ("China's foreign ministry summoned the Japanese ambassador to protest against the purchase.", "Protest",
         "protestedBy", {"Chinese Foreign Ministry"}),
    ],
)  # fmt: skip
def test_role(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    ("text", "type_name"),
    [
        ("The president must stay in office during the transition.", "Visit"),
        ("Xi Jinping convened an emergency meeting of his National Security Council.", "Summit"),
        ("The French president held a meeting of the cabinet on Monday.", "Summit"),
        ("Putin held talks with Chancellor Merkel by phone on Friday.", "Summit"),
    ],
)
def test_no_event(text: str, type_name: str) -> None:
    assert not [e for e in events(text) if e.type == type_name]


@pytest.mark.parametrize(
    ("text", "type_name", "factuality"),
    [
        ("Moon Jae-in said he is willing to visit Pyongyang.", "Visit", "hypothetical"),
        ("A meeting between Putin and Xi Jinping is under consideration.", "Summit", "hypothetical"),
        ("Talks between Putin and Xi Jinping are possible.", "Summit", "hypothetical"),
        ("Talks between Putin and Xi Jinping are under way.", "Summit", "occurred"),
        ("Putin visits Pakistan on December 8.", "Visit", "planned"),
        ("Putin flies to Pakistan next.", "Visit", "planned"),
        ("Lavrov will meet Kerry in Rome on Monday before heading to Tokyo.", "Visit", "planned"),
        ("Lavrov met Kerry in Rome on Monday before heading to Tokyo.", "Visit", "occurred"),
        (
            "Kerry will travel to Munich to lead the US delegation at the peace conference.",
            "Summit",
            "planned",
        ),
    ],
)
def test_factuality(text: str, type_name: str, factuality: str) -> None:
    assert {e.factuality for e in events(text) if e.type == type_name} == {factuality}


@pytest.mark.parametrize(
    ("text", "type_name", "earliest", "latest"),
    [
        # a coordinated clause has its own day
        ("Lavrov is in Tbilisi today and will depart for Baku on Monday.", "Visit", "2023-11-13", "2023-11-13"),
        # a phrase behind a day is the clause's; a day that opens a sentence reaches into "where"
        ("Thousands rallied in Riga at the weekend against the vote.", "Protest", "2023-11-04", "2023-11-05"),
        ("On December 5, Lavrov will travel to Sofia, where he will meet Rumen Radev.", "Summit", "2023-12-05",
         "2023-12-05"),
        ("Lavrov travelled to Sofia on Monday, where he is to meet Rumen Radev.", "Summit", "2023-11-10", None),
        # what ends has its own date
        ("Talks between Putin and Xi Jinping in Kazan in June ended without a deal.", "Summit", "2023-06-01",
         "2023-06-30"),
    ],
)  # fmt: skip
def test_day(text: str, type_name: str, earliest: str | None, latest: str | None) -> None:
    found = [e.bounds for e in events(text) if e.type == type_name][-1]
    assert (found.earliest and str(found.earliest), found.latest and str(found.latest)) == (earliest, latest)


def test_the_ends_of_a_stay_are_one_visit() -> None:
    found = only(
        "House Speaker Nancy Pelosi left Taiwan on Friday after a visit. She had landed in Taipei on Thursday.",
        "Visit",
    )
    assert (str(found.bounds.earliest), str(found.bounds.latest)) == ("2023-11-09", "2023-11-10")


def test_two_stays_weeks_apart_are_two() -> None:
    text = "Macron arrived in Beirut on October 2. He left Beirut on November 9 after a second trip."
    assert len([e for e in events(text) if e.type == "Visit"]) == 2


def test_one_of_several_is_no_launch_of_its_own() -> None:
    text = (
        "Iran fired two Shahab missiles on Wednesday. The first missile, launched from Semnan, broke apart."
    )
    found = only(text, "Launch")
    assert found.values("projectileCount") == {"2"}
    assert "Semnan Space Center" in labels(found, "launchedFrom")


def test_another_missile_is_by_the_one_who_fired_the_others() -> None:
    text = "Iran fired two missiles on Wednesday. A seventh missile was fired on Friday."
    second = events(text)[1]
    assert labels(second, "launchedBy") == {"Iran"}
    assert second.values("weapon") == {"missile"}


@pytest.mark.parametrize("clause", ["A third rocket exploded in Haifa.", "A mortar shell landed in Haifa."])
def test_another_projectile_says_nothing_of_the_first(clause: str) -> None:
    assert not labels(only(f"Two rockets were fired at Ashkelon on Monday. {clause}", "Launch"), "landedIn")


def test_a_meeting_identified_is_the_one_just_told() -> None:
    text = "Putin met Xi Jinping in Beijing on Friday. It was the two leaders' fifth meeting this year."
    assert labels(only(text, "Summit"), "participant") == {"Vladimir Putin", "Xi Jinping"}


def test_street_and_ministry_protest_apart() -> None:
    text = "China lodged stern representations over the trip. Demonstrators gathered outside the hotel."
    assert [e.values("protestKind") for e in events(text)] == [{"diplomatic"}, {"demonstration"}]


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("The US envoy, Sung Kim, met his South Korean and Japanese counterparts in Tokyo.", "Summit",
         "participant", {"Sung Kim", "South Korea", "Japan"}),
        ("It was the second summit between the two Koreas.", "Summit", "participant",
         {"North Korea", "South Korea"}),
        ("Hamas responded with a barrage of rockets.", "Launch", "launchedBy", {"Hamas"}),
        ("Russia was pleased with the launch of a missile.", "Launch", "launchedBy", set()),
        ("Vladimir Putin left Moscow for talks with Xi Jinping.", "Summit", "heldAt", set()),
        ("Putin flew to Kazan, where he was due to hold talks with Xi Jinping.", "Summit", "heldAt", {"Kazan"}),
        ("Lavrov arrived on Monday. Speaking after talks with Wang Yi, he left no doubt.", "Summit",
         "participant", {"Wang Yi", "Sergey Lavrov"}),
    ],
)  # fmt: skip
def test_role_of_more_wordings(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    ("text", "type_name", "earliest", "latest"),
    [
        # the present tense of what is arranged is of the coming day, that of a caption of the last one
        ("Wang Yi begins a three-day visit to Seoul on Monday.", "Visit", "2023-11-13", "2023-11-15"),
        ("Protesters march in Cairo on Tuesday against the vote.", "Protest", "2023-11-07", "2023-11-07"),
        ("Putin is to meet Xi Jinping in late January or February.", "Summit", "2024-01-21", "2024-02-29"),
        ("Some 100,000 protesters are expected in Geneva.", "Protest", "2023-11-10", None),
    ],
)
def test_day_ahead(text: str, type_name: str, earliest: str | None, latest: str | None) -> None:
    found = only(text, type_name).bounds
    assert (found.earliest and str(found.earliest), found.latest and str(found.latest)) == (earliest, latest)


def test_places_on_a_journey_are_visits_apart() -> None:
    text = "On Saturday Putin will visit a former labour camp at Karlag before flying to Minsk. He then goes to Baku."
    assert [(e.type, e.factuality) for e in events(text, "2023-11-10")] == [("Visit", "planned")] * 3


def test_a_family_name_stands_for_whom_the_article_named_first() -> None:
    text = "Roh Moo-hyun met Kim Jong Il on Tuesday. It comes years after Kim Dae-jung met Kim in Pyongyang."
    assert labels(events(text, "2007-10-04")[1], "participant") == {"Kim Dae-jung", "Kim Jong Il"}


def test_a_korean_is_named_by_the_family_name_alone() -> None:
    text = "President Moon Jae-in met aides. Mr Moon agreed to visit Pyongyang in October."
    assert labels(only(text, "Visit", "2018-04-27"), "visitor") == {"Moon Jae-in"}


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        # lists that a parser splits
        ("Leaders of the US, France and Arab states met in Paris on Friday.", "Summit", "participant",
         {"United States", "France"}),
        ("Officials from Israel, Hamas and Egypt have held talks in Cairo.", "Summit", "participant",
         {"Israel", "Hamas", "Egypt"}),
        # a distance in time is no target
        ("Militants fired rockets at Tel Aviv minutes after the truce expired.", "Launch", "aimedAt",
         {"Tel Aviv"}),
        # who suffers from what is protested, and whose home a label does not tell
        ("Thousands protested in Rome against the war against Syria.", "Protest", "protestedAgainst", set()),
        ("Japanese textbook controversy: Students joined anti-Japanese protests.", "Protest", "heldAt",
         set()),
        ("2011 Syrian uprising: Thousands protest against the regime.", "Protest", "heldAt", {"Syria"}),
        # a past tense behind a modal verb is done
        ("Shinzo Abe said Japan would consider sanctions and lodged a protest.", "Protest", "protestedBy",
         {"Japan"}),
    ],
)  # fmt: skip
def test_role_in_lists_and_clauses(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_a_nuclear_test_is_no_launch_where_one_is_told() -> None:
    text = "North Korea conducted a nuclear test. The test came hours before a speech. In May it launched a rocket."
    assert [str(e.bounds.earliest) for e in events(text, "2013-06-12") if e.type == "Launch"] == [
        "2013-05-01"
    ]


def test_the_meeting_that_others_attended_is_theirs_too() -> None:
    text = "Macron and Merkel held talks in Berlin on Friday. Boris Johnson attended the meeting."
    assert len(labels(only(text, "Summit", "2020-01-24"), "participant")) == 3


def test_the_meeting_with_others_is_another() -> None:
    text = "Macron and Merkel held talks in Berlin on Friday. Johnson spoke after the meeting with Varadkar."
    assert len([e for e in events(text, "2020-01-24") if e.type == "Summit"]) == 2


def test_a_new_name_behind_a_comma_is_the_same_talks() -> None:
    text = "Xi Jinping and Ma Ying-jeou held talks on Saturday, the first meeting between leaders of the two sides."
    assert labels(only(text, "Summit", "2015-11-07"), "participant") == {"Xi Jinping", "Ma Ying-jeou"}


def test_the_stay_that_somebody_is_on_has_its_own_dates() -> None:
    found = only("Xi Jinping was in Singapore for a two-day visit that began on Thursday.", "Visit").bounds
    assert (str(found.earliest), str(found.latest)) == ("2023-11-09", "2023-11-10")


def test_the_rockets_are_the_missiles_told_before() -> None:
    text = "Iran fired five missiles on Monday. The rockets were launched from mobile pads. A shell fell on a house."
    assert only(text, "Launch").values("projectileCount") == {"5"}


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Thousands attended a rally against the war in solidarity with Israel.", "Protest",
         "protestedAgainst", set()),
        ("The president called for talks between Israel and Egypt.", "Summit", "participant",
         {"Israel", "Egypt"}),
        ("Iran fired a missile from Semnan which flew 800 km and landed in the Indian Ocean.", "Launch",
         "landedIn", {"Indian Ocean"}),
        ("Protesters burned pictures of the crown prince in Ramallah.", "Protest", "heldAt", {"Ramallah"}),
        ("Biden sat down with Erdogan in Vilnius on Friday.", "Summit", "heldAt", {"Vilnius"}),
    ],
)  # fmt: skip
def test_role_of_who_and_where(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_no_state_travels() -> None:
    text = "Iran fired a missile from Semnan which flew 800 km and landed in the Indian Ocean."
    assert [e.type for e in events(text)] == ["Launch"]


def test_what_is_told_with_a_is_another_meeting() -> None:
    text = "Talks between China and Russia opened in Beijing. Kerry and Zarif had a meeting on the sidelines."
    assert next(labels(e, "participant") for e in events(text)) == {"China", "Russia"}


def test_talks_are_one_event() -> None:
    text = "Putin and Xi Jinping held talks in Rome. The talks took place on Monday."
    assert str(only(text, "Summit").bounds.earliest) == "2023-11-06"


def test_a_plan_has_no_day_of_the_clause_before() -> None:
    text = "Kerry held talks with Netanyahu in Jerusalem on Sunday, and will fly on to Oman."
    (visit,) = (e for e in events(text) if e.type == "Visit")
    assert (str(visit.bounds.earliest), visit.bounds.latest) == ("2023-11-10", None)


def test_what_was_agreed_at_the_meeting() -> None:
    text = "Macron agreed to withdraw his troops during the meeting with Putin at the Kremlin."
    assert only(text, "Summit").factuality == "occurred"


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("The U.S. and South Korea drilled. The two allies then fired four missiles into the sea.", "Launch",
         "launchedBy", {"United States", "South Korea"}),
        ("Park Geun-hye cancelled a trip to Peru for the APEC summit.", "Summit", "participant",
         {"Asia-Pacific Economic Cooperation"}),
        ("Demonstrators gathered in Paris to protest against China's crackdown in Tibet.", "Protest", "heldAt",
         {"Paris"}),
        ("Demonstrators gathered to protest against President Orbán in Budapest.", "Protest", "heldAt",
         {"Budapest"}),
        ("Vladimir Putin arrived. Hundreds staged an anti-Putin protest.", "Protest", "protestedAgainst",
         {"Vladimir Putin"}),
        ("Biden, speaking in Tallinn where he is meeting Baltic leaders, said so.", "Summit", "heldAt",
         {"Tallinn"}),
        ("In London about 700 people rallied outside the Danish embassy.", "Protest", "heldAt", {"London"}),
    ],
)  # fmt: skip
def test_role_of_sides_and_places(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_a_tour_of_a_site_is_no_visit() -> None:
    assert not events("Kim Jong Un and Putin toured a launch pad.")


def test_a_counter_demonstration_is_another() -> None:
    text = "Protests took place in Seoul. Some 800 people held a counter-demonstration in Incheon."
    assert [labels(e, "heldAt") for e in events(text)] == [{"Seoul"}, {"Incheon"}]


def test_the_summit_is_the_one_told_by_that_word() -> None:
    text = (
        "Putin attended the G20 summit in Brisbane. He held a meeting with Angela Merkel. "
        "The summit ended on Monday."
    )
    summit, meeting = events(text, "2014-11-18")
    assert str(summit.bounds.latest) == "2014-11-17"
    assert labels(meeting, "participant") == {"Vladimir Putin", "Angela Merkel"}


@pytest.mark.parametrize(
    ("text", "type_name", "earliest", "latest"),
    [
        # days counted from a clause that tells of something else
        ("Japan imposed sanctions on Tuesday, two days after the launch of a missile by Iran.", "Launch",
         "2023-11-05", "2023-11-05"),
        ("Medvedev proposed reforms on Thursday, two days before a rally against fraud.", "Protest",
         "2023-11-11", "2023-11-11"),
        # the news of a short item is of its own day, or of the one before
        ("Japan imposed sanctions two days after the launch of a missile by Iran.", "Launch", "2023-11-07",
         "2023-11-08"),
        ("It is cold. Japan imposed sanctions two days after the launch of a missile by Iran.", "Launch", None,
         "2023-11-10"),
        # a day that opens a sentence is no part of a name; the new day of what was put off
        ("On Monday EU envoy Javier Solana held talks with Boris Tadic in Skopje.", "Summit", "2023-11-06",
         "2023-11-06"),
        ("The US delayed a missile test, scheduled for next week, until May.", "Launch", "2024-05-01",
         "2024-05-31"),
        # those whom police act against, and plurals tagged as infinitives
        ("Iceland's police uses tear gas against protesters in Reykjavik.", "Protest", "2023-11-10",
         "2023-11-10"),
        ("More than 26,000 people in Moscow participate in a demonstration against Putin.", "Protest",
         "2023-11-10", "2023-11-10"),
    ],
)  # fmt: skip
def test_day_beside(text: str, type_name: str, earliest: str | None, latest: str | None) -> None:
    found = only(text, type_name).bounds
    assert (found.earliest and str(found.earliest), found.latest and str(found.latest)) == (earliest, latest)


def test_they_are_the_two_told_last() -> None:
    text = "Donald Trump and Kim Jong Un left Hanoi. They had met over dinner at a hotel."
    (meeting,) = (e for e in events(text, "2019-02-28") if e.type == "Summit")
    assert labels(meeting, "participant") == {"Donald Trump", "Kim Jong Un"}


def test_a_meeting_on_the_sidelines_is_another() -> None:
    text = "Russia and China held talks in Beijing. Putin and Xi Jinping had a meeting on the sidelines."
    assert len([e for e in events(text) if e.type == "Summit"]) == 2


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Militants fired shells at army positions near Aghdam on Friday.", "Launch", "aimedAt",
         {"army positions near Aghdam"}),
        ("Militants fired shells at targets on Friday.", "Launch", "aimedAt", set()),
        ("Hundreds protested in Cairo, chanting anti-Israel slogans.", "Protest", "protestedAgainst", {"Israel"}),
        ("Hundreds protested in Cairo and shouted slogans against Hosni Mubarak.", "Protest",
         "protestedAgainst", {"Hosni Mubarak"}),
        ("Police in Tbilisi broke up anti-government protesters calling for the resignation of Mikheil "
         "Saakashvili.", "Protest", "protestedAgainst", {"Georgia", "Mikheil Saakashvili"}),
        ("India and Pakistan traded fire. Talks between the two foreign secretaries were called off.", "Summit",
         "participant", {"India", "Pakistan"}),
    ],
)  # fmt: skip
def test_role_of_targets_and_sides(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name, "2007-11-09"), role) == expected


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Macron arrived in Beirut on Friday. He met Lebanese leaders in Beirut.", "2023-11-10", "2023-11-10"),
        ("Macron arrived in Beirut on Thursday. He met Lebanese leaders in Beirut.", "2023-11-09", "2023-11-10"),
        ("Macron arrived in Beirut on Thursday. He had met Lebanese leaders in Paris.", None, "2023-11-10"),
    ],
)  # fmt: skip
def test_a_meeting_during_a_stay_is_within_its_days(text: str, earliest: str | None, latest: str) -> None:
    (found,) = (e.bounds for e in events(text) if e.type == "Summit")
    assert (found.earliest and str(found.earliest), str(found.latest)) == (earliest, latest)


def test_days_are_counted_from_a_clause_to_a_clause() -> None:
    text = "Kenya closed the frontier on Monday, four days after mortar shells were fired from Mandera."
    assert str(only(text, "Launch").bounds.known_day) == "2023-11-02"


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("North Korean Foreign Minister Choe Son Hui left Pyongyang for Moscow on Sunday.", "Visit", "visitor",
         {"Choe Son Hui"}),
        ("China's special envoy Tang Jiaxuan met Joe Biden and then had talks with him in Rome.", "Summit",
         "participant", {"Tang Jiaxuan", "Joe Biden"}),
        ("U.S. forces launched a second night of missile strikes on Iraq.", "Launch", "launchedBy",
         {"United States"}),
        ("Ukraine's president left. In Kyrgyzstan, Viktor Orbán held talks with the interim government.",
         "Summit", "participant", {"Viktor Orbán", "Kyrgyzstan"}),
    ],
)  # fmt: skip
def test_role_of_names_and_states(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_meetings_at_a_summit_are_others() -> None:
    text = (
        "Obama opened a nuclear summit in Washington on Monday. He held meetings with Hu Jintao. "
        "Obama met Dmitry Medvedev."
    )
    found = [labels(e, "participant") for e in events(text, "2010-04-13")]
    assert found == [
        {"Barack Obama"},
        {"Barack Obama", "Hu Jintao"},
        {"Barack Obama", "Dmitry Medvedev"},
    ]


def test_ambassadors_recalled_for_consultations_hold_none() -> None:
    assert not events("Germany and France recalled their ambassadors for consultations.")


def test_what_is_agreed_on_has_no_day_of_the_agreement() -> None:
    text = "Putin and Xi Jinping agreed on Monday to work towards a summit of the two states."
    found = only(text, "Summit")
    assert (found.factuality, found.bounds.known_day) == ("planned", None)


def test_what_somebody_did_then_is_not_of_the_day_before() -> None:
    text = "Wang Yi met Joe Biden in Rome on Monday and then travelled to Moscow."
    (visit,) = (e for e in events(text) if e.type == "Visit")
    assert visit.bounds.known_day is None


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Putin will visit Rome, the foreign ministry said, and will meet Giorgia Meloni.", "Summit",
         "participant", {"Vladimir Putin", "Giorgia Meloni"}),
        ("Fumio Kishida said the launch violated resolutions and that a strong protest had been lodged.",
         "Protest", "protestedBy", {"Japan"}),
        ("Putin flies to Brazil on Saturday for talks with Lula da Silva in Brasilia.", "Summit", "heldAt",
         {"Brasília"}),
        ("About 150 activists marched towards the US embassy in Manila.", "Protest", "heldAt", {"Manila"}),
        ("Iran fired a missile from Shahrud, north of Tehran.", "Launch", "launchedFrom", {"Shahrud"}),
    ],
)  # fmt: skip
def test_role_across_clauses(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_talks_that_were_suspended_are_those_that_began() -> None:
    text = "US and Iranian negotiators began talks in Geneva on Thursday. The talks were suspended on Friday."
    assert labels(only(text, "Summit"), "participant") == {"United States", "Iran"}


def test_on_a_sunday_this_week_is_the_coming_one() -> None:
    found = only("Vladimir Putin will travel to Kyiv this week.", "Visit", "2013-12-08").bounds
    assert (str(found.earliest), str(found.latest)) == ("2013-12-08", "2013-12-15")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a departure for home, or from no named place, ends the stay that was told
        (
            "Prime Minister Mette Frederiksen landed in Kabul on Monday. Frederiksen left for home on Wednesday.",
            ("11-06", "11-08"),
        ),
        ("Emmanuel Macron arrived in Delhi on Monday. He flew home on Tuesday.", ("11-06", "11-07")),
        ("Emmanuel Macron arrived in Cairo on Wednesday. He leaves on Saturday.", ("11-08", "11-11")),
        # but not someone else's, nor one before the arrival
        ("Emmanuel Macron arrived in Cairo on Wednesday. Rishi Sunak left on Thursday.", ("11-08", "11-08")),
        ("Emmanuel Macron arrived in Cairo on Wednesday. He left by train on Tuesday.", ("11-08", "11-08")),
    ],
)
def test_the_end_of_a_stay(text: str, expected: tuple[str, str]) -> None:
    found = only(text, "Visit").bounds
    assert (str(found.earliest)[5:], str(found.latest)[5:]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a time of day alone is of the day told before, and of no day where another time was told
        ("Iran fired a rocket on Wednesday. The second rocket lifted off at 9:49 a.m.", "2023-11-08"),
        ("Iran fired a rocket in April 2011. The second rocket lifted off at 9:49 a.m.", "None"),
        ("The second rocket lifted off at 9:49 a.m.", "2023-11-10"),
    ],
)
def test_a_time_of_day(text: str, expected: str) -> None:
    assert str(events(text)[-1].bounds.known_day) == expected


def test_what_may_happen_on_a_weekday_is_ahead() -> None:
    assert str(only("North Korea may fire a rocket on Sunday.", "Launch").bounds.known_day) == "2023-11-12"


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        (
            "Xi Jinping was in Moscow for talks with Putin. After their meeting the two signed a pact.",
            "occurred",
        ),
        (
            "Xi Jinping was in Moscow for talks with Putin. Before their meeting the two saw a film.",
            "planned",
        ),
        ("Lavrov was in Rome for talks with John Kerry. Lavrov and Kerry met for two hours.", "occurred"),
        ("The ministers failed, after hours of argument, to agree on talks with Turkey.", "hypothetical"),
        ("France and Germany agreed on talks with Turkey in May.", "planned"),
    ],
)
def test_what_somebody_came_for(text: str, factuality: str) -> None:
    assert only(text, "Summit").factuality == factuality


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("US and British forces fired missiles at Houthi positions on Friday.", "Launch", "launchedBy",
         {"United States", "United Kingdom"}),
        ("American and South Korean troops fired missiles into the sea off the South's east coast.", "Launch",
         "launchedFrom", set()),
        ("Iran fired a missile from a base east of Tehran.", "Launch", "launchedFrom", {"base east of Tehran"}),
        ("The missiles, believed to be Scuds, were fired from Syria.", "Launch", "launchedFrom", {"Syria"}),
        ("Rockets fired from Lebanon hit northern Israel on Friday.", "Launch", "landedIn", {"Israel"}),
        ("Two rockets fired from Gaza strip land in Sderot.", "Launch", "landedIn", {"Sderot"}),
        ("Iran fired missiles at Israel on Monday. The attack hit oil prices.", "Launch", "landedIn", set()),
        ("North Korea fired a missile to the East Sea.", "Launch", "landedIn", {"Sea of Japan"}),
        ("Presidents Fox and Kirchner met on Saturday.", "Summit", "participant", {"Fox", "Kirchner"}),
        ("Mike Pence met President Erdogan. The two men spoke for hours at the palace.", "Summit",
         "participant", {"Mike Pence", "Recep Tayyip Erdogan"}),
        ("Russia and Ukraine have broken off talks.", "Summit", "participant", {"Russia", "Ukraine"}),
        ("Police broke up a protest in Rome on Monday.", "Protest", "protestedBy", set()),
    ],
)  # fmt: skip
def test_role_of_the_common_kind(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Fans took to the streets of Buenos Aires to celebrate the victory.",
        "Turkish soldiers took to the streets of Istanbul on Friday.",
        "Vladimir Putin spoke with Barack Obama by phone at the Kremlin.",
        "Vladimir Putin hopes to see Donald Trump win.",
        "It takes an hour to reach Bangkok by car.",
        "Washington sent missiles into Poland.",
        "Rain is expected in Ankara on Monday.",
    ],
)
def test_nothing_of_the_kind(text: str) -> None:
    assert not events(text)


@pytest.mark.parametrize(
    ("text", "type_name"),
    [
        ("Thousands took to the streets of Lima on Monday.", "Protest"),
        ("North Korea sent two missiles into waters off its coast.", "Launch"),
        ("Vladimir Putin is expected in Ankara on Monday.", "Visit"),
        ("Vladimir Putin reached Pyongyang on Tuesday.", "Visit"),
        ("Recep Tayyip Erdogan is to see Vladimir Putin in Sochi.", "Summit"),
        ("Donald Trump and Kim Jong Un shook hands in Hanoi.", "Summit"),
    ],
)
def test_something_of_the_kind(text: str, type_name: str) -> None:
    assert only(text, type_name)


def test_two_sides_are_those_of_one_sentence() -> None:
    text = "Russia complained. Officials said talks with Japan would go on. The two sides met in May in Rome."
    assert all("Russia" not in labels(e, "participant") for e in events(text))


def test_a_series_stands_alone() -> None:
    (found,) = events("China has completed a series of missile tests.")
    assert found.series
    assert labels(found, "launchedBy") == {"China"}
    assert not events("Hong Kong drops plans for classes in its schools after weeks of protests.")


def test_an_abbreviation_is_the_same_thing() -> None:
    text = "North Korea tested an intercontinental ballistic missile. Tokyo confirmed the test of an ICBM."
    assert only(text, "Launch")


def test_a_name_in_a_slogan_is_not_whom_an_office_means() -> None:
    text = (
        "President Bush arrived in Lima on Monday. Thousands shouted: Fascist Bush! Bush met Fox on Tuesday."
    )
    (visit,) = (e for e in events(text, "2005-11-06") if e.type == "Visit")
    assert labels(visit, "visitor") == {"George W. Bush"}


@pytest.mark.parametrize(
    ("text", "published", "visitor"),
    [
        ("Bush arrived in Lima on Monday.", "2005-11-06", "George W. Bush"),
        ("Laura Bush is in Lima. Bush arrived in Cuzco on Monday.", "2005-11-06", ""),
        ("Zelenskyy arrived in Lima on Monday.", "2024-01-10", "Volodymyr Zelensky"),
        ("Orbán arrived in Lima on Monday.", "2024-01-10", "Orbán"),  # one of that name left in 2020
        ("Kirchner arrived in Lima on Monday.", "2010-01-10", "Kirchner"),  # either of the two
        ("Store opens in Lima on Monday.", "2024-01-10", ""),  # no Norwegian
    ],
)
def test_a_last_name_alone_is_of_whoever_alone_has_led_lately(
    text: str, published: str, visitor: str
) -> None:
    found = [e for e in events(text, published) if e.type == "Visit"]
    assert {name for e in found for name in labels(e, "visitor")} == ({visitor} if visitor else set())


def test_a_dateline_in_capitals() -> None:
    text = "SAN SALVADOR, Nov. 5 (Agency) – Thousands protested here on Sunday."
    assert labels(only(text, "Protest"), "heldAt") == {"San Salvador"}


def test_a_chronology_is_dated_by_its_headings() -> None:
    text = (
        "July 3 - Pyongyang vows to answer.\nJuly 5 - North Korea test-fires two missiles. Tokyo hands a protest "
        "to North Korea.\nJuly 8 - The envoy Christopher Hill arrived in Beijing and will meet Wu Dawei on Friday."
    )
    days = {e.type: str(e.bounds.known_day) for e in events(text, "2006-07-09")}
    assert days == {
        "Launch": "2006-07-05",
        "Protest": "2006-07-05",
        "Visit": "2006-07-08",
        "Summit": "2006-07-14",
    }


def test_one_heading_is_no_chronology() -> None:
    found = only("July 5 - North Korea fires a missile.", "Launch", "2006-07-09")
    assert str(found.bounds.known_day) == "2006-07-09"


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Tokyo lodged a complaint with Beijing on Monday.", "Protest", "protestedAgainst", {"China"}),
        ("Jordan summoned the Iranian ambassador to condemn the attack.", "Protest", "protestedBy", {"Jordan"}),
        ("Iran withdrew its ambassador from London in protest at the award.", "Protest", "protestedBy", {"Iran"}),
        ("Wang Yi summoned the American ambassador to make the strongest protest.", "Protest",
         "protestedAgainst", {"United States"}),
        ("The army carried out a successful trial of the Agni-I from Wheeler Island.", "Launch", "launchedFrom",
         {"Abdul Kalam Island"}),
        ("Deputy Foreign Minister Arman Teleubek flew to Tashkent. The Deputy Minister met Wang Yi.", "Summit",
         "participant", {"Arman Teleubek", "Wang Yi"}),
        ("Foreign Minister Wang Yi spoke. Envoys met the Taliban's foreign minister.", "Summit", "participant",
         set()),
        ("Palestinian militants kept up their rocket fire.", "Launch", "launchedBy", {"Palestinian militants"}),
    ],
)  # fmt: skip
def test_role_of_another_kind(text: str, type_name: str, role: str, expected: set[str]) -> None:
    found = labels(only(text, type_name), role)
    assert found == expected if expected else "Wang Yi" not in found


def test_their_first_meeting_is_of_the_two_and_of_its_own_day() -> None:
    text = "Donald Trump will meet Kim Jong Un. The two men will dine. Their first meeting, in Singapore last June, failed."
    first = next(e for e in events(text) if e.type == "Summit" and e.factuality == "occurred")
    assert labels(first, "participant") == {"Donald Trump", "Kim Jong Un"}
    assert str(first.bounds.earliest) == "2023-06-01"


@pytest.mark.parametrize(
    "text",
    [
        "She had gone to the commission to file a complaint.",
        "Customers lodged a complaint with the company.",
        "Unions call for a two-day strike in protest at the deaths.",
        "The trial of Iskander Mirza began in Lahore on Monday.",
        "President Putin's letter was to President Biden.",
    ],
)
def test_nothing_of_another_kind(text: str) -> None:
    assert not events(text)


def test_a_rocket_falls_on_the_day_it_is_fired() -> None:
    found = only("A rocket launched from Lebanon crashed near Kfar Yuval early on Friday.", "Launch")
    assert str(found.bounds.known_day) == "2023-11-10"


@pytest.mark.parametrize(
    ("text", "type_name", "expected"),
    [
        # the day of another noun, of what an announcement is about, of a cleft
        ("Iran fired missiles at Israel as revenge for the killing of a general on 3 May.", "Launch", ""),
        ("The announcement on Wednesday that Putin would meet Xi Jinping caught Europeans unprepared.", "Summit", ""),
        ("It was on Monday that Putin met Xi Jinping in Moscow.", "Summit", "2023-11-06"),
        # a time of day dates what a clause tells, not what it points at
        ("Seoul said it detected the rocket launch at 10:43 p.m.", "Launch", ""),
        ("A second rocket launch was detected at 2:28 p.m.", "Launch", "2023-11-10"),
    ],
)  # fmt: skip
def test_whose_day_it_is(text: str, type_name: str, expected: str) -> None:
    assert str(only(text, type_name).bounds.known_day or "") == expected


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Ukraine had spoken of a ballistic missile, launched from the Astrakhan region.", "Launch", "launchedBy",
         set()),
        ("In Moscow, which he was visiting, Antonio Guterres asked the North to refrain.", "Visit", "visitor",
         {"António Guterres"}),
        ("The Speaker of the House of Representatives, Ms Nancy Pelosi, arrived in Taipei.", "Visit", "visitor",
         {"Nancy Pelosi"}),
        ("Vice-Minister Mori lodged a protest with the Chinese ambassador.", "Protest", "protestedBy", {"Mori"}),
        ("Israel sent a delegation to Pyongyang in January.", "Visit", "destination", {"Pyongyang"}),
        ("Xi Jinping returned on Thursday from Pyongyang.", "Visit", "destination", {"Pyongyang"}),
    ],
)  # fmt: skip
def test_role_in_a_turned_clause(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_what_is_done_on_arriving_does_not_undo_the_arrival() -> None:
    assert only("Barack Obama had called it off on arriving in Laos.", "Visit").factuality == "occurred"


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("The Security Council met on Sunday. State media said that it put a satellite into orbit.", "Launch",
         "launchedBy", set()),
        ("Sixty people took part in the protest, which police ended after half an hour.", "Protest",
         "protestedBy", set()),
        ("The Russian Embassy in Kiev sent a note of protest to the Ukrainian foreign ministry.", "Protest",
         "protestedBy", {"Russian Embassy"}),
        ("Xi Jinping spoke. The Kremlin chief left for Hanoi, where he will meet President To Lam.", "Summit",
         "participant", {"Vladimir Putin", "To Lam"}),
        ("A meeting between Foreign Minister Hayashi and State Councilor Wang Yi was cancelled.", "Summit",
         "participant", {"Hayashi", "Wang Yi"}),
    ],
)  # fmt: skip
def test_whose_act_it_is(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name, "2024-06-19"), role) == expected


def test_a_demand_is_for_a_day_to_come() -> None:
    text = "The union has called for a demonstration in Sfax on Saturday."
    assert str(only(text, "Protest", "2024-06-19").bounds.known_day) == "2024-06-22"


@pytest.mark.parametrize(
    "text",
    [
        "A captain from Mahdia came home, protesting that he had never carried anything but fish.",
        "The minister said that the boats had been in Tunisian waters, eight miles north of Ras Ajdir.",
    ],
)
def test_no_such_act(text: str) -> None:
    assert not events(text)


@pytest.mark.parametrize(
    ("text", "type_name", "factuality", "day"),
    [
        ("The sixth round of the talks between Iran and Oman, due last Sunday, was cancelled.", "Summit",
         "negated", "2023-11-05"),
        ("An Egyptian delegation was in Gaza for talks with Hamas on Tuesday.", "Summit", "planned", "2023-11-07"),
        ("The two did not speak at the round of talks between Iran and Oman on Tuesday.", "Summit", "occurred",
         "2023-11-07"),
    ],
)  # fmt: skip
def test_rounds_of_talks(text: str, type_name: str, factuality: str, day: str) -> None:
    found = only(text, type_name)
    assert (found.factuality, str(found.bounds.known_day)) == (factuality, day)


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("North Korea launched a rocket. It came down in the sea west of Hokkaido.", "Launch", "landedIn",
         {"sea west of Hokkaido"}),
        ("China fired three missiles. They had come from bases at Yongan in Fujian.", "Launch", "landedIn", set()),
        ("US envoy Hady Amr will leave, Antony Blinken announces. He'll meet Mahmoud Abbas.", "Summit",
         "participant", {"Hady Amr", "Mahmoud Abbas"}),
    ],
)  # fmt: skip
def test_who_and_where_in_the_next_sentence(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    ("text", "type_name", "day"),
    [
        ("The Pope, who flies to Cairo on the 28th, spoke.", "Visit", "2023-11-28"),
        ("Putin met Xi Jinping on the 2nd in Moscow.", "Summit", "2023-11-02"),
        ("Putin met Xi Jinping on the 50th anniversary of the treaty.", "Summit", ""),
    ],
)
def test_a_day_of_a_month_that_is_not_told(text: str, type_name: str, day: str) -> None:
    assert str(only(text, type_name).bounds.known_day or "") == day


@pytest.mark.parametrize(
    ("text", "type_name", "factuality"),
    [
        ("The minister, Delcy Rodríguez, called that rude and delivered a protest to Brazil.", "Protest", "occurred"),
        ("North Korea and South Korea undertook to hold military talks.", "Summit", "planned"),
        ("Emmanuel Macron said that he was open to a summit with Vladimir Putin.", "Summit", "hypothetical"),
    ],
)  # fmt: skip
def test_what_the_verb_makes_of_it(text: str, type_name: str, factuality: str) -> None:
    assert only(text, type_name).factuality == factuality


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Iran's Revolutionary Guards spoke. The Guards fired missiles at Erbil.", "Launch", "launchedBy",
         {"Islamic Revolutionary Guard Corps"}),
        ("Admiral Harry Harris, commander of the U.S. Pacific Command, who came to Beijing, spoke.", "Visit",
         "visitor", {"Harry Harris"}),
        ("Ajit Doval spoke. General Waker-uz-Zaman, the army chief, left. He met President Droupadi Murmu.",
         "Summit", "participant", {"Droupadi Murmu"}),
    ],
)  # fmt: skip
def test_who_a_short_word_means(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_a_departure_from_a_place_tells_of_a_stay_there() -> None:
    found = only("Kim Jong Un departed from Russia on Sunday.", "Visit")
    assert labels(found, "destination") == {"Russia"}


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Foreign ministers meet in Geneva for talks on Iran.", "Summit", "participant", {"Foreign ministers"}),
        ("Sergei Lavrov visits Brazil for talks on trade.", "Summit", "participant", {"Sergey Lavrov", "Brazil"}),
        ("The liner Queen Mary meets Vladimir Putin in Long Beach.", "Summit", "participant",
         {"Mary", "Vladimir Putin"}),
    ],
)  # fmt: skip
def test_who_meets(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name, "2010-06-01"), role) == expected


def test_an_account_of_protests_of_a_year() -> None:
    found = only(
        "The United States calls on China to give an account of the 1989 Beijing protests.", "Protest"
    )
    assert (found.factuality, str(found.bounds.latest)) == ("occurred", "1989-12-31")
    assert not events("Leaked documents demonstrate that the bank was warned.")


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Two rockets fired out of the Gaza Strip landed near Sderot.", "Launch", "launchedFrom", {"Gaza Strip"}),
        ("Palestinian militants tell Hamas that they will cease firing rockets.", "Launch", "launchedBy",
         {"Palestinian militants"}),
        ("Protests break out in Egypt as people demand change, protesting for Morsi.", "Protest", "protestedBy", set()),
        ("The Taoiseach, Bertie Ahern, and Tony Blair have begun talks.", "Summit", "participant",
         {"Bertie Ahern", "Tony Blair"}),
    ],
)  # fmt: skip
def test_role_in_short_items(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name, "2006-02-14"), role) == expected


@pytest.mark.parametrize(
    ("text", "type_name", "factuality", "day"),
    [
        ("Palestinian militants tell Hamas that they will cease firing rockets.", "Launch", "negated", ""),
        ("Airlines re-route flights to avoid a North Korean rocket launch.", "Launch", "hypothetical", ""),
        # published on a Tuesday: yesterday is nearer than the coming Monday, the coming Thursday than the last
        ("Xi Jinping meets with Vladimir Putin on Monday.", "Summit", "occurred", "2023-11-06"),
        ("Xi Jinping meets with Vladimir Putin on Thursday.", "Summit", "planned", "2023-11-09"),
    ],
)
def test_factuality_in_short_items(text: str, type_name: str, factuality: str, day: str) -> None:
    found = only(text, type_name, "2023-11-07")
    assert (found.factuality, str(found.bounds.known_day or "")) == (factuality, day)


def test_those_named_by_half_a_word() -> None:
    """A name of which nothing is left but its head has that for a label, never an empty one."""
    event = only("Germans hold a vigil in Berlin against neo-Nazis.", "Protest")
    assert all(f.entity.label for f in event.fillers if f.entity)


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        # what a parser takes for one noun, or for the subject of the participle behind it
        ("In the Pacific Ocean, a Zenit-3SL rocket lifts off at 1403 GMT.", "Launch", "landedIn", set()),
        ("Envoys from Russia visit Serbia and Kosovo seeking a solution.", "Visit", "destination",
         {"Serbia", "Kosovo"}),
        ("Polish President Andrzej Duda spoke. It is the Polish leader's third trip to Latvia.", "Visit",
         "visitor", {"Andrzej Duda"}),
        ("Canada withdrew its envoy in protest of the verdict.", "Protest", "protestedBy", {"Canada"}),
    ],
)  # fmt: skip
def test_role_despite_the_parse(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whoever stays in a country and meets one of its own is there, but not with a third, later or before
        ("Vladimir Putin arrived in Beijing on Monday. He met Xi Jinping on Tuesday.", {"Beijing"}),
        ("Vladimir Putin arrived in Beijing on Monday. He met Emmanuel Macron on Tuesday.", set()),
        ("Vladimir Putin arrived in Beijing on Monday. He will meet Xi Jinping again in June.", set()),
        ("Vladimir Putin arrived in Beijing on Wednesday. He met Xi Jinping on Tuesday.", set()),
    ],
)
def test_where_a_visitor_meets_a_host(text: str, expected: set[str]) -> None:
    assert labels(only(text, "Summit"), "heldAt") == expected
