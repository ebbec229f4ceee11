"""What hangs on the wording around an event: present tenses, occasions, purposes, sides, owners, days.

Sentences of the tests' own. A row names the properties that must come out, or none for "no event".
"""

import pytest

from kg.assembly.events import Event
from tests.reading import events, only, read


def labels(event: Event, name: str) -> set[str]:
    return {f.entity.label for f in event.fillers if f.name == name and f.entity}


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        # verbs that look like nouns, which a parser leaves unread
        ("Thousands of farmers rally in Lima demanding the resignation of the president.", "Protest", "heldAt",
         {"Lima"}),
        ("Two hundred members of the Green Party protest outside a power plant in Ghent.", "Protest", "heldAt",
         {"Ghent"}),
        ("Pakistan successfully test fires a cruise missile.", "Launch", "launchedBy", {"Pakistan"}),
        ("Three people die when a Russian helicopter fires a rocket at a village.", "Launch", "launchedBy",
         {"Russia"}),
        # datelines and labels
        ("OSLO (Wires) - Iran fired a missile on Monday.", "Launch", "launchedBy", {"Iran"}),
        # offices told before their state
        ("The President of Indonesia Joko Widodo meets the Prime Minister of Japan Fumio Kishida.", "Summit",
         "participant", {"Joko Widodo", "Fumio Kishida"}),
        # sides
        ("Anti-Chinese protests were held in Hanoi.", "Protest", "protestedAgainst", {"China"}),
        ("Anti-Chinese protests were held in Hanoi.", "Protest", "protestedBy", set()),
        ("Yemeni protests spread to the south.", "Protest", "protestedBy", set()),
        ("Some 5,000 Romanians protest in Cluj.", "Protest", "protestedBy", {"Romanians"}),
        ("Iran summons the British ambassador to protest remarks by a minister.", "Protest", "protestedBy",
         {"Iran"}),
        ("Iran summons the British ambassador to protest remarks by a minister.", "Protest",
         "protestedAgainst", {"United Kingdom"}),
        ("Spain prosecutes Greenpeace for protesting at a harbour.", "Protest", "protestedBy", {"Greenpeace"}),
        ("Israel accused Iran of firing a missile at a ship.", "Launch", "launchedBy", {"Iran"}),
        ("Thousands took to the streets of Belgrade, calling on President Aleksandar Vucic to resign.",
         "Protest", "protestedAgainst", {"Aleksandar Vučić"}),
        ("Thousands took to the streets of the Serbian capital, denouncing a law.", "Protest", "heldAt",
         {"Belgrade"}),
        ("Anti-government protests were held in Lima.", "Protest", "protestedAgainst", {"Peru"}),
        ("Students rally in Quito against the president's plan to cut fuel subsidies.", "Protest", "heldAt",
         {"Quito"}),
        # places that a parser hangs elsewhere
        ("Police broke up a crowd of protesters in Accra.", "Protest", "heldAt", {"Accra"}),
        ("Three died in clashes between police and demonstrators in Kashmir.", "Protest", "heldAt", {"Kashmir"}),
        ("Thousands protest against Prime Minister Viktor Orbán in Budapest.", "Protest", "heldAt", {"Budapest"}),
        ("Some 2,000 people in Riga took part in a protest against the law.", "Protest", "heldAt", {"Riga"}),
        ("Protesters calling for the resignation of the president in Tbilisi were arrested.", "Protest",
         "heldAt", {"Tbilisi"}),
        ("Protesters demanding the closure of a base in Iraq were arrested.", "Protest", "heldAt", set()),
        ("Joe Biden met Andrzej Duda on a visit to Warsaw.", "Summit", "heldAt", {"Warsaw"}),
        ("Joe Biden met Andrzej Duda during a visit of the pope to Warsaw.", "Summit", "heldAt", set()),
        ("Ten died in clashes between protesters and soldiers in Tahrir Square.", "Protest", "heldAt",
         {"Tahrir Square"}),
        ("Two protesters were shot in clashes in Cairo.", "Protest", "heldAt", {"Cairo"}),
        ("Riot police in Kuwait attacked demonstrators.", "Protest", "heldAt", {"Kuwait"}),
        ("Officials in Kuwait praised the demonstrators.", "Protest", "heldAt", set()),
        ("Protests continued for a fifth day against Prime Minister Viktor Orbán.", "Protest",
         "protestedAgainst", {"Viktor Orbán"}),
        # of whom something is demanded, whom it befalls
        ("Students demonstrated in Paris, urging the government to drop the reform.", "Protest",
         "protestedAgainst", {"France"}),
        ("Students demonstrated in Paris, urging nurses to join them.", "Protest", "protestedAgainst", set()),
        ("Joe Biden was greeted with protests in Lima.", "Protest", "protestedAgainst", {"Joe Biden"}),
        ("Joe Biden was met by protesters in Lima.", "Protest", "protestedAgainst", {"Joe Biden"}),
        ("Egypt faces protests on Friday.", "Protest", "protestedAgainst", set()),
        # subjects that a parser hangs elsewhere
        ("The ministry urges a ceasefire and Joe Biden is to meet Andrzej Duda.", "Summit", "participant",
         {"Joe Biden", "Andrzej Duda"}),
        ("The Sudanese government cancels plans to attend peace talks with Chad.", "Summit", "participant",
         {"Sudan", "Chad"}),
        ("Turkish minister Ahmet Davutoğlu and rebel leader Khaled Mashal meet for talks.", "Summit", "participant",
         {"Ahmet Davutoğlu", "Khaled Mashal"}),
        ("Two rockets fired from the Gaza Strip land in Sderot.", "Launch", "landedIn", {"Sderot"}),
        # hosts
        ("China hosted talks between Iran and Iraq.", "Summit", "participant", {"Iran", "Iraq"}),
        ("Qatar hosted a visit of the Turkish president.", "Visit", "visitor", {"Recep Tayyip Erdogan"}),
        ("Qatar hosted a visit of the Turkish president.", "Visit", "destination", {"Qatar"}),
        # the first to do so
        ("Elbegdorj, the president, becomes the first leader to meet with Kim Jong Un.", "Summit",
         "participant", {"Elbegdorj", "Kim Jong Un"}),
        # clauses about a noun, brackets, semicolons
        ("Antony Blinken, in Cairo for talks with President Sisi, said a deal was near.", "Summit", "heldAt",
         {"Cairo"}),
        ("Antony Blinken, in Cairo for talks with President Sisi, said a deal was near.", "Summit",
         "participant", {"Antony Blinken", "Abdel Fattah el-Sisi"}),
        ("Joe Biden flew to Tokyo, where he held talks with Fumio Kishida.", "Summit", "heldAt", {"Tokyo"}),
        ("John Kerry arrives in Turkey, where he is to have talks on Syria.", "Summit", "heldAt", {"Turkey"}),
        ("The talks that Iran and Iraq held in Muscat failed.", "Summit", "participant", {"Iran", "Iraq"}),
        ("Houthi fighters fire a missile at Najran; Riyadh says that it was shot down.", "Launch", "aimedAt",
         {"Najran"}),
        ("Vladimir Putin received Chinese Foreign Minister Wang Yi in Sochi.", "Summit", "participant",
         {"Vladimir Putin", "Wang Yi"}),
        ("Vladimir Putin is due to travel to Beijing on Tuesday.", "Visit", "destination", {"Beijing"}),
        ("Vladimir Putin spent two days in Hanoi.", "Visit", "destination", {"Hanoi"}),
        ("Ukrainian students picketed an embassy in Warsaw.", "Protest", "protestedBy", {"Ukrainian students"}),
        ("Joe Biden was in Jakarta for an ASEAN summit.", "Summit", "participant", {"ASEAN", "Joe Biden"}),
        # who "they" are
        ("Spain arrests 30 activists in Madrid after they attempt to hold a rally against the law.", "Protest",
         "protestedBy", {"activists"}),
        ("Two Palestinians are killed moments after they launch a rocket into Israel.", "Launch", "launchedBy",
         {"Palestinians"}),
        ("Two people died as an Afghan protest over the shooting turned violent.", "Protest", "protestedBy",
         set()),
        ("Riot police dispersed a group of parents after they protested at a school.", "Protest",
         "protestedBy", {"parents"}),
        ("Protesters gather outside a prison in Veracruz, objecting to the removal of inmates.", "Protest",
         "protestedAgainst", set()),
        ("Many are killed in a rocket barrage aimed at Aleppo University.", "Launch", "launchedFrom", set()),
        ("Asif Ali Zardari arrives in India on the first visit by a Pakistani President in years.", "Visit",
         "visitor", {"Asif Ali Zardari"}),
        # who suffers is not who is blamed
        ("Thousands protest in Belgrade against the arrest of Ratko Mladić.", "Protest", "protestedAgainst",
         set()),
        ("Thousands protest in Sorong against the killing of two men by Indonesian police.", "Protest",
         "protestedAgainst", {"Indonesian police"}),
        ("Thousands protest in Rome against the Iraq war.", "Protest", "protestedAgainst", set()),
        ("Thousands of Israelis march in Haifa in a series of demonstrations opposing the law.", "Protest",
         "protestedBy", {"Israelis"}),
        ("Anti-Israel protestors and police clash in Malmö.", "Protest", "heldAt", {"Malmö"}),
        # whose regime
        ("People in Rome were protesting against the Bashar al-Assad regime.", "Protest", "protestedAgainst",
         {"Bashar al-Assad"}),
        ("Troops arrived in Hama after the protests there on Friday.", "Protest", "heldAt", {"Hama"}),
        ("Joe Biden meets with his French counterpart Emmanuel Macron in Nice.", "Summit", "heldAt", {"Nice"}),
        # offices that one state has, and offices that a state does not have
        ("The pope arrived in Malta.", "Visit", "visitor", {"Pope Francis"}),
        ("Chinese Premier Li Qiang arrived. The king met the premier in Rome.", "Summit", "participant",
         {"Li Qiang", "king"}),
        ("China's president met the emperor of Japan.", "Summit", "participant", {"Xi Jinping", "Emperor Naruhito"}),
        # owners and those who act for a state
        ("A missile fired from an Israeli drone hit a car.", "Launch", "launchedBy", {"Israel"}),
        ("Kim Jong Un ordered the launch of two missiles.", "Launch", "launchedBy", {"North Korea"}),
        ("The launch of a satellite by its rival, North Korea, angered Seoul.", "Launch", "launchedBy",
         {"North Korea"}),
        ("Palestinian militants fired rockets into Israel.", "Launch", "launchedBy",
         {"Palestinian militants"}),
        # a time zone is no place
        ("NASA launched a rocket at 1928 UTC.", "Launch", "aimedAt", set()),
        # attacks
        ("Hezbollah attacked Haifa with rockets.", "Launch", "aimedAt", {"Haifa"}),
        ("Russia launches air strikes on Kyiv using cruise missiles.", "Launch", "launchedBy", {"Russia"}),
        ("Israeli jets attacked a convoy in Gaza with two missiles.", "Launch", "launchedFrom", set()),
        # meetings
        ("Joe Biden hosted Emmanuel Macron. The two leaders met for an hour.", "Summit", "participant",
         {"Joe Biden", "Emmanuel Macron"}),
        ("The North Korea–United States summit was postponed.", "Summit", "participant",
         {"North Korea", "United States"}),
        ("The U.S.-Japan talks opened in Geneva.", "Summit", "participant", {"United States", "Japan"}),
        ("Leaders of the European Union and Russia met in Lisbon.", "Summit", "participant",
         {"European Union", "Russia"}),
        ("Vladimir Putin visits Brazil for talks on space.", "Summit", "participant",
         {"Vladimir Putin", "Brazil"}),
        ("Emmanuel Macron met his Chinese counterpart in Rome.", "Summit", "participant",
         {"Emmanuel Macron", "China"}),
        ("Vladimir Putin met European envoys, including Javier Solana.", "Summit", "participant",
         {"Vladimir Putin", "European envoys", "Javier Solana"}),
    ],
)  # fmt: skip
def test_role(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    ("text", "type_name"),
    [
        ("Mass protests in Lima over fuel prices.", "Launch"),
        ("North Korea conducted its third nuclear test.", "Launch"),
        ("President Macron met families of the victims in Nice.", "Summit"),
        ("Olaf Scholz met German troops in Gao.", "Summit"),
        ("North Korea rejected a Japanese protest.", "Protest"),
        ("Thousands attended a rally to mark the Day Against Racism in Oslo.", "Protest"),
        ("Vladimir Putin received 80 percent of the vote.", "Summit"),
        ("Emmanuel Macron received a letter from Vladimir Putin.", "Summit"),
        ("Three ministers resigned in protest at the vote.", "Protest"),
        ("The union went on strike to protest pay cuts.", "Protest"),
        ("President Joe Biden left office in 2025.", "Visit"),
        ("U.S. troops left Iraq in 2011.", "Visit"),
        ("Chinese Premier Li Qiang visits a factory in Shanghai.", "Visit"),
    ],
)
def test_no_event(text: str, type_name: str) -> None:
    assert not [e for e in events(text) if e.type == type_name]


@pytest.mark.parametrize(
    ("text", "type_name", "earliest", "latest"),
    [
        # the day of the saying is not that of the act
        ("North Korea said on Wednesday it had tested a missile.", "Launch", None, "2023-11-10"),
        ("Japan protested on Friday over the launch of a missile by North Korea.", "Launch", None, "2023-11-10"),
        ("Iran fired a missile. The demands include an inquiry into launches in May.", "Launch", None,
         "2023-11-10"),
        ("Talks with Iran are held in Rome ahead of the March election.", "Summit", "2023-11-10", "2023-11-10"),
        ("Thousands inspired by the revolution of 2011 took to the streets of Tunis to protest.", "Protest",
         None, "2023-11-10"),
        ("Iran and Iraq met for the first time in three years.", "Summit", None, "2023-11-10"),
        ("Vladimir Putin flew to Hanoi on Tuesday for a summit with To Lam.", "Summit", None, None),
        # days that count
        ("Two-day talks between Iran and Iraq begin in Oman.", "Summit", "2023-11-10", "2023-11-11"),
        ("The protest by nurses in Lyon ended on Thursday.", "Protest", None, "2023-11-09"),
        ("Protests against the law in Seoul began last month.", "Protest", "2023-10-01", "2023-11-10"),
        ("Thousands of people protest in Rome for a third day.", "Protest", "2023-11-08", "2023-11-10"),
        ("The protest came after last week's missile launch by Iran.", "Launch", "2023-10-30", "2023-11-05"),
        ("Students gathered on Monday in Lyon to protest.", "Protest", "2023-11-06", "2023-11-06"),
        ("At 6:51am Iran fired a missile.", "Launch", "2023-11-10", "2023-11-10"),
    ],
)  # fmt: skip
def test_day(text: str, type_name: str, earliest: str | None, latest: str | None) -> None:
    bounds = only(text, type_name).bounds
    told = [str(day) if day else None for day in (bounds.earliest, bounds.latest)]
    assert told == [earliest, latest]


def test_days_are_counted_from_the_day_told_before() -> None:
    first, second = events("Iran tested a missile on April 28. The next day, it launched a satellite.")
    assert str(first.bounds.known_day) == "2023-04-28"
    assert str(second.bounds.known_day) == "2023-04-29"


def test_an_occasion_is_an_event_of_its_own() -> None:
    told = read("Emmanuel Macron met Joe Biden at the G20 summit in Rome.")
    assert [e.type for e in told.events] == ["Summit", "Summit"]
    assert [k.property for k in told.links] == ["during"]
    assert len(read("Emmanuel Macron met Joe Biden at a summit in Rome.").events) == 1


def test_rocket_and_payload_are_one_launch() -> None:
    assert len(events("Iran launched a rocket on Monday that put a satellite into orbit.")) == 1


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Protesters were warned that they could face arrest.", "occurred"),
        ("Demonstrators plan to march in Rome.", "planned"),
        ("No protesters gathered in Rome.", "negated"),
    ],
)
def test_what_is_said_of_those_who_act_is_not_said_of_the_act(text: str, factuality: str) -> None:
    assert {e.factuality for e in events(text)} == {factuality}


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("The envoy has arrived in China for talks with officials.", "during"),
        ("Iran fired two rockets, coinciding with a summit between China and Japan.", "during"),
        ("Iran fired one missile. It then launched three rockets.", "before"),
        ("The launch of a missile by Iran followed talks with China.", "after"),
        ("Iran fired a missile. Responding to the launch, Israel lodged a protest.", "inResponseTo"),
    ],
)
def test_stated_link(text: str, stated: str) -> None:
    assert [k.property for k in read(text).links] == [stated]


@pytest.mark.parametrize(
    ("text", "type_name", "earliest", "latest"),
    [
        ("On the morning of November 8, Iran fired two missiles.", "Launch", "2023-11-08", "2023-11-08"),
        ("In the early hours of Thursday, Iran fired two missiles.", "Launch", "2023-11-09", "2023-11-09"),
        ("Overnight, Iran fired two missiles at Iraq.", "Launch", "2023-11-09", "2023-11-10"),
        ("Vladimir Putin will visit Beijing from November 14 to 16.", "Visit", "2023-11-14", "2023-11-16"),
        ("Vladimir Putin is visiting Beijing from Wednesday to Saturday.", "Visit", "2023-11-08", "2023-11-11"),
        ("Thousands protested in Paris on Saturday and Sunday.", "Protest", "2023-11-04", "2023-11-05"),
        ("During his three-day visit, which began on Monday, Vladimir Putin met Xi Jinping in Beijing.",
         "Visit", "2023-11-06", "2023-11-08"),
        ("The pope ended a visit to Malta on Sunday.", "Visit", None, "2023-11-05"),
        ("Vladimir Putin flew home on Thursday from a visit to Beijing.", "Visit", None, "2023-11-09"),
        ("Talks between Iran and Iraq are set to resume on Wednesday.", "Summit", "2023-11-15", "2023-11-15"),
        ("Talks between Iran and Iraq are due to open on Wednesday.", "Summit", "2023-11-15", "2023-11-15"),
        ("Talks between Iran and Iraq resumed on Wednesday.", "Summit", "2023-11-08", "2023-11-08"),
        ("Iran has fired a missile, its first since March.", "Launch", None, "2023-11-10"),
        ("The launch of the rocket, originally planned for Monday, was delayed until Wednesday.", "Launch",
         "2023-11-15", "2023-11-15"),
        ("The G7 leaders gather in Hiroshima on Friday for a three-day summit.", "Summit", "2023-11-10",
         "2023-11-12"),
        ("A man is jailed for riots during the protests against fees in London late last year.", "Protest",
         "2022-10-01", "2022-12-31"),
        ("Police ban vigils on the anniversary of the protests against the law.", "Protest", None, "2023-11-10"),
    ],
)  # fmt: skip
def test_day_of_more_wordings(text: str, type_name: str, earliest: str | None, latest: str | None) -> None:
    bounds = only(text, type_name).bounds
    told = [str(day) if day else None for day in (bounds.earliest, bounds.latest)]
    assert told == [earliest, latest]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin flew to Beijing on Tuesday.", "Vladimir Putin"),
        ("Johnson flew to Beijing on Tuesday.", "Johnson"),  # many bear the name
    ],
)
def test_a_leader_by_surname_alone(text: str, expected: str) -> None:
    found = [e for e in events(text) if e.type == "Visit"]
    assert {name for e in found for name in labels(e, "visitor")} <= {expected}


def test_going_home_is_no_visit() -> None:
    assert not events("Putin returned to Moscow on Tuesday.")
    assert not events("Clark returned to Sydney on Tuesday.")
    assert [e.type for e in events("Putin returned to Beijing on Tuesday.")] == ["Visit"]


def test_what_points_back_is_not_of_another_thing() -> None:
    text = "Iran launched a satellite on Monday. A company postpones the launch of its new handset."
    assert len(only(text, "Launch").mentions) == 1


def test_what_was_ahead_is_dated_ahead() -> None:
    (visit,) = [e for e in events("Joe Biden cancels a Rome visit planned for Tuesday.") if e.type == "Visit"]
    assert str(visit.bounds.known_day) == "2023-11-14"


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Vladimir Putin will host Alexander Lukashenko for talks in Sochi.", "Summit", "participant",
         {"Vladimir Putin", "Alexander Lukashenko"}),
        ("Xi Jinping told Joe Biden at a virtual summit that tensions must ease.", "Summit", "participant",
         {"Xi Jinping", "Joe Biden"}),
        ("Xi Jinping praised Joe Biden at a virtual summit.", "Summit", "participant", {"Xi Jinping"}),
        ("A delegation led by Anthony Albanese left Canberra for Beijing.", "Visit", "visitor",
         {"delegation", "Anthony Albanese"}),
        ("China summoned the Dutch ambassador to lodge a protest over the curbs.", "Protest",
         "protestedAgainst", {"Netherlands"}),
        ("Iran launched a missile from a ship in the Gulf of Oman.", "Launch", "launchedFrom", {"Gulf of Oman"}),
        ("China has sent three astronauts into space aboard the Shenzhou-17 spacecraft.", "Launch",
         "launchedBy", {"China"}),
    ],
)  # fmt: skip
def test_role_beside_the_noun(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("The Iranian president discussed trade with Joe Biden in Muscat.", "Summit", "heldAt", {"Muscat"}),
        ("Workers walked out in protest against the reform.", "Protest", "protestedBy", {"Workers"}),
        ("Three people were killed in protests against the reform.", "Protest", "protestedBy", set()),
        ("Crowds outside the Swedish embassy in Accra protested a fee.", "Protest", "heldAt", {"Accra"}),
        ("Iraq handed a protest note to the Turkish ambassador over the raid.", "Protest", "protestedBy", {"Iraq"}),
        ("Syria shot at Israeli missiles launched at targets near Damascus.", "Launch", "launchedBy", {"Israel"}),
        ("Ukraine fired U.S. missiles at a depot.", "Launch", "launchedBy", {"Ukraine"}),
        ("A North Korean rocket failed shortly after launch, crashing into the Yellow Sea.", "Launch",
         "landedIn", {"Yellow Sea"}),
        ("A barrage of rockets fired from Lebanon struck Safed.", "Launch", "launchedFrom", {"Lebanon"}),
    ],
)  # fmt: skip
def test_role_of_more_wordings(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


def test_ministers_listed_are_of_the_state_of_their_list() -> None:
    assert not events(
        "Two Japanese cabinet ministers, Jin Matsubara and Yuichiro Hata, visit the Yasukuni Shrine."
    )


@pytest.mark.parametrize(
    ("text", "type_name", "role", "expected"),
    [
        ("Small traders rallied against the new visa fees in Lviv.", "Protest", "protestedBy", {"Small traders"}),
        ("Militants in the Gaza Strip fired rockets at the towns of Netivot and Ofakim.", "Launch", "aimedAt",
         {"Netivot", "Ofakim"}),
        ("Militants in the Gaza Strip fired rockets at Netivot.", "Launch", "launchedFrom", {"Gaza Strip"}),
        ("Missiles were launched by Iran at a camp near Kut in Iraq.", "Launch", "launchedFrom", set()),
        ("Iraq lodged a protest with Iran through the Swiss embassy.", "Protest", "heldAt", set()),
        ("The presidents of Rwanda and Uganda, Paul Kagame and Yoweri Museveni, meet at Katuna.", "Summit",
         "participant", {"Paul Kagame", "Yoweri Museveni"}),
        ("Farmers marched into Quito to protest against the agreement.", "Protest", "heldAt", {"Quito"}),
        ("Andrzej Duda met Joe Biden. Mary Smith said so. It is the Polish president's third trip to Rome. He "
         "held talks with Giorgia Meloni.", "Visit", "visitor", {"Andrzej Duda"}),
    ],
)  # fmt: skip
def test_role_of_lists_and_people(text: str, type_name: str, role: str, expected: set[str]) -> None:
    assert labels(only(text, type_name), role) == expected


@pytest.mark.parametrize(
    ("text", "type_name", "earliest", "latest"),
    [
        ("Iran fired a missile before dawn on November 4. Iraq protested to Iran the next day.", "Protest",
         "2023-11-05", "2023-11-05"),
        ("Iran fired a missile on November 4. Iraq protested to Iran the same evening.", "Protest",
         "2023-11-04", "2023-11-04"),
        ("Iran hopes to launch a satellite in December.", "Launch", "2023-12-01", "2023-12-31"),
        ("A visit by Joe Biden to Warsaw, planned for May, was cancelled.", "Visit", "2023-05-01",
         "2023-05-31"),
        ("An Iraqi missile fired at Riyadh is destroyed by a battery.", "Launch", "2023-11-10", "2023-11-10"),
        ("Xi Jinping flew to Paris on Wednesday for talks with Emmanuel Macron, which opened on Thursday.",
         "Summit", "2023-11-09", "2023-11-09"),
    ],
)  # fmt: skip
def test_day_told_before(text: str, type_name: str, earliest: str | None, latest: str | None) -> None:
    bounds = only(text, type_name).bounds
    told = [str(day) if day else None for day in (bounds.earliest, bounds.latest)]
    assert told == [earliest, latest]


def test_calling_a_launch_names_is_no_launch_by_who_calls() -> None:
    text = "Iran fired a missile on Monday. Japan called the launch unacceptable."
    assert labels(only(text, "Launch"), "launchedBy") == {"Iran"}
    assert only("Opposition leaders called a protest in Lima for Tuesday.", "Protest").factuality == "planned"
