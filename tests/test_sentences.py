"""All that is read of a sentence: types, factuality, days, actors and places, with nothing beside them.

Sentences of the tests' own, published on Thursday, 18 July 2024. Each group is a class of wordings that was read
wrongly once, with counter-examples where its rule could reach too far.
"""

import pytest

from tests.reading import told

DAY = "2024-07-18"
CASES: list[tuple[str, list[str]]] = [
    # who does not come, or may not, undoes nothing
    (
        "Xi Jinping will attend the summit in New Delhi.",
        ["Summit planned 2024-07-18..; heldAt: New Delhi; participant: Xi Jinping"],
    ),
    (
        "Xi Jinping will not attend the summit in New Delhi.",
        ["Summit planned 2024-07-18..; heldAt: New Delhi"],
    ),
    (
        "Xi Jinping did not attend the summit in New Delhi.",
        ["Summit occurred ..2024-07-18; heldAt: New Delhi"],
    ),
    (
        "Xi Jinping is due to attend the talks in New Delhi on Friday.",
        ["Summit planned 2024-07-19; heldAt: New Delhi; participant: Xi Jinping"],
    ),
    ("Xi Jinping refused to attend the talks in New Delhi.", ["Summit planned ..; heldAt: New Delhi"]),
    (
        "Xi Jinping boycotted the talks in New Delhi on Friday.",
        ["Summit occurred 2024-07-12; heldAt: New Delhi"],
    ),
    (
        "Xi Jinping did not hold talks with Joe Biden in New Delhi.",
        ["Summit negated ..; heldAt: New Delhi; participant: Joe Biden, Xi Jinping"],
    ),
    # the time of a plan is one
    (
        "Vladimir Putin will meet Angela Merkel when he visits Berlin.",
        [
            "Summit planned 2024-07-18..; heldAt: Berlin; participant: Angela Merkel, Vladimir Putin",
            "Visit planned 2024-07-18..; destination: Berlin; visitor: Vladimir Putin",
        ],
    ),
    (
        "The treaty is to be signed when Vladimir Putin arrives in Berlin.",
        ["Visit planned 2024-07-18..; destination: Berlin; visitor: Vladimir Putin"],
    ),
    (
        "Vladimir Putin was booed when he visited Berlin.",
        ["Visit occurred ..2024-07-18; destination: Berlin; visitor: Vladimir Putin"],
    ),
    (
        "Five people die when Hamas fires rockets at Sderot.",
        ["Launch occurred 2024-07-18; aimedAt: Sderot; launchedBy: Hamas"],
    ),
    # what is of every time is of no day
    ("Thousands always gather when Vladimir Putin visits Berlin.", []),
    ("Every year, the leaders of Japan and South Korea meet in Seoul.", []),
    # clauses that tell when the other was
    (
        "Two people were killed on Monday when Hamas fired rockets at Sderot.",
        ["Launch occurred 2024-07-15; aimedAt: Sderot; launchedBy: Hamas"],
    ),
    (
        "Missiles hit the port on Monday as Emmanuel Macron visited Warsaw.",
        [
            "Launch occurred 2024-07-15",
            "Visit occurred 2024-07-15; destination: Warsaw; visitor: Emmanuel Macron",
        ],
    ),
    (
        "Japan protested on Monday as China had launched a missile toward the sea on Friday.",
        [
            "Protest occurred 2024-07-15; protestedBy: Japan",
            "Launch occurred 2024-07-12; aimedAt: sea; launchedBy: China",
        ],
    ),
    (
        "Police in Tbilisi used water cannon on Tuesday night to disperse demonstrators opposed to the law.",
        ["Protest occurred 2024-07-16; heldAt: Tbilisi"],
    ),
    (
        "North Korea's launch of a satellite ended in failure on Monday when the rocket exploded.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    # the present of what is arranged
    (
        "Wang Yi leaves for Pyongyang on Monday.",
        ["Visit planned 2024-07-22; destination: Pyongyang; visitor: Wang Yi"],
    ),
    (
        "Wang Yi arrives in Pyongyang for talks on Saturday.",
        [
            "Visit occurred 2024-07-18; destination: Pyongyang; visitor: Wang Yi",
            "Summit planned 2024-07-20; heldAt: Pyongyang; participant: North Korea, Wang Yi",
        ],
    ),
    (
        "Wang Yi arrives in Pyongyang on Wednesday.",
        ["Visit occurred 2024-07-17; destination: Pyongyang; visitor: Wang Yi"],
    ),
    (
        "Leaders of the Group of Seven gather in Hiroshima on Friday for a three-day summit.",
        ["Summit planned 2024-07-19..2024-07-21; heldAt: Hiroshima; participant: Group of Seven"],
    ),
    (
        "Pope Francis arrives in Jakarta on Tuesday at the start of a 12-day tour of Asia.",
        [
            "Visit planned 2024-07-23; destination: Jakarta; visitor: Pope Francis",
            "Visit planned 2024-07-23..2024-08-03; destination: Asia; visitor: Pope Francis",
        ],
    ),
    # "slip in" and "hit a record" are figures of speech
    ("President Emmanuel Macron slipped in the polls in Germany on Tuesday.", []),
    (
        "President Emmanuel Macron slipped into Kyiv on Tuesday.",
        ["Visit occurred 2024-07-16; destination: Kyiv; visitor: Emmanuel Macron"],
    ),
    ("Rockets hit the record price of 300 dollars in Tokyo.", []),
    # the day of calling off is no day of the event
    (
        "NASA on Friday postponed the launch of a satellite from Florida.",
        ["Launch planned ..; launchedBy: NASA; launchedFrom: Florida"],
    ),
    (
        "NASA postponed Friday's launch of a satellite from Florida.",
        ["Launch planned ..; launchedBy: NASA; launchedFrom: Florida"],
    ),
    ("Bad weather delayed the launch of the shuttle until Friday.", ["Launch planned 2024-07-19"]),
    ("The launch of a satellite was called off on Friday.", ["Launch negated .."]),
    (
        "On Monday the foreign minister cancelled a visit to Rome.",
        ["Visit negated ..; destination: Rome; visitor: foreign minister"],
    ),
    (
        "The foreign minister cancelled a visit to Rome planned for Friday.",
        ["Visit negated 2024-07-19; destination: Rome; visitor: foreign minister"],
    ),
    # the name beside an office, whoever the reference data know in it
    (
        "Pakistan's prime minister, Nawaz Sharif, met Narendra Modi in Delhi.",
        ["Summit occurred ..2024-07-18; heldAt: New Delhi; participant: Narendra Modi, Nawaz Sharif"],
    ),
    (
        "The French president, Marine Dupont, met the chancellor, Angela Merkel, in Berlin.",
        ["Summit occurred ..2024-07-18; heldAt: Berlin; participant: Angela Merkel, Marine Dupont"],
    ),
    (
        "The prime minister's envoy, Li Wei, flew to Moscow.",
        ["Visit occurred ..2024-07-18; destination: Moscow; visitor: Li Wei"],
    ),
    # another's office or government
    (
        "Angela Merkel flew to Paris. She met the Catalan leader there.",
        [
            "Visit occurred ..2024-07-18; destination: Paris; visitor: Angela Merkel",
            "Summit occurred ..2024-07-18; heldAt: Paris; participant: Angela Merkel, Catalan leader",
        ],
    ),
    (
        "Angela Merkel flew to Paris. She met the President there.",
        [
            "Visit occurred ..2024-07-18; destination: Paris; visitor: Angela Merkel",
            "Summit occurred ..2024-07-18; heldAt: Paris; participant: Angela Merkel, Emmanuel Macron",
        ],
    ),
    (
        "Saudi Arabia shot down a missile. Rebels held talks with the regional government in Muscat.",
        ["Summit occurred ..2024-07-18; heldAt: Muscat; participant: Rebels, regional government"],
    ),
    # who is given a protest
    (
        "India's deputy high commissioner was summoned in the evening and handed a note of protest, a Pakistani spokesman said.",
        ["Protest occurred ..2024-07-18; protestedAgainst: India; protestedBy: Pakistan"],
    ),
    (
        "The Japanese ambassador was handed a formal protest by South Korea.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Japan; protestedBy: South Korea"],
    ),
    (
        "Brazil handed the US ambassador a formal protest.",
        ["Protest occurred ..2024-07-18; protestedAgainst: United States; protestedBy: Brazil"],
    ),
    (
        "Moscow handed a note of protest to the British ambassador over the strikes.",
        ["Protest occurred ..2024-07-18; protestedAgainst: United Kingdom; protestedBy: Russia"],
    ),
    (
        "Iran said it had protested to the United Nations over Israeli threats.",
        ["Protest occurred ..2024-07-18; protestedBy: Iran"],
    ),
    ("The athletes protested to the referee.", []),
    (
        "Vietnam lodged a diplomatic protest over Chinese drills near the Paracels.",
        ["Protest occurred ..2024-07-18; protestedAgainst: China; protestedBy: Vietnam"],
    ),
    (
        "Protesters gathered at the French embassy in Tunis.",
        ["Protest occurred ..2024-07-18; heldAt: Tunis; protestedAgainst: France"],
    ),
    # a nation's plural
    (
        "The North Koreans launched a ballistic missile on Friday.",
        ["Launch occurred 2024-07-12; launchedBy: North Korea"],
    ),
    (
        "The foreign minister held talks with the Iranians in Vienna on Friday.",
        ["Summit occurred 2024-07-12; heldAt: Vienna; participant: Iran, foreign minister"],
    ),
    (
        "Six Iranians met the French foreign minister.",
        ["Summit occurred ..2024-07-18; participant: French foreign minister, Iranians"],
    ),
    (
        "Representatives of the Taliban and the US met in Doha.",
        ["Summit occurred ..2024-07-18; heldAt: Doha; participant: Taliban, United States"],
    ),
    # parses that lose the verb or the phrase
    (
        "South Korea's military fired missiles into the sea.",
        ["Launch occurred ..2024-07-18; landedIn: sea; launchedBy: South Korea"],
    ),
    (
        "Seoul said its military fired missiles into the sea.",
        ["Launch occurred ..2024-07-18; landedIn: sea; launchedBy: South Korea"],
    ),
    ("Its newly tested missile flew 500 km.", []),
    (
        "The Security Council condemned the launch by North Korea of two short-range missiles.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "A missile fired from Jagang Province flew over Aomori prefecture before coming down in the Pacific.",
        ["Launch occurred ..2024-07-18; flewOver: Aomori; landedIn: Pacific Ocean; launchedFrom: Chagang"],
    ),
    (
        "India fired a missile from a rail-mounted launcher on Wheeler Island on Thursday.",
        ["Launch occurred 2024-07-18; launchedBy: India; launchedFrom: Abdul Kalam Island"],
    ),
    (
        "Hezbollah fired rockets from Lebanon on Haifa.",
        ["Launch occurred ..2024-07-18; aimedAt: Haifa; launchedBy: Hezbollah; launchedFrom: Lebanon"],
    ),
    (
        "Viktor Yanukovych had been in Vilnius on Friday for a summit, where he told Angela Merkel in a corridor, as a film crew recorded, that he needed help with Moscow.",
        [
            "Visit occurred 2024-07-12; destination: Vilnius; visitor: Viktor Yanukovych",
            "Summit planned ..; heldAt: Vilnius; participant: Viktor Yanukovych",
        ],
    ),
    # no meeting
    (
        "Iran put a satellite into orbit, a feat met with unease in Western capitals.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    ("Iran's foreign minister held telephone talks with his Russian counterpart on Monday.", []),
    ("The foreign ministers of China and Russia met virtually on Thursday.", []),
    ("The president had lunch with his wife.", []),
    (
        "Angela Merkel had dinner with Emmanuel Macron in Berlin on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Berlin; participant: Angela Merkel, Emmanuel Macron"],
    ),
    (
        "Erdogan hosted his Iranian and Russian counterparts in Ankara.",
        ["Summit occurred ..2024-07-18; heldAt: Ankara; participant: Iran, Recep Tayyip Erdogan, Russia"],
    ),
    (
        "The summit was requested by Egypt and will take place in Cairo on Saturday.",
        ["Summit planned 2024-07-20; heldAt: Cairo"],
    ),
    ("Peace talks are due to begin in Jeddah on Sunday.", ["Summit planned 2024-07-21; heldAt: Jeddah"]),
    (
        "Vladimir Putin said he was ready to meet Volodymyr Zelensky in Moscow.",
        ["Summit hypothetical ..; heldAt: Moscow; participant: Vladimir Putin, Volodymyr Zelensky"],
    ),
    (
        "At a NATO summit in Vilnius last July, allies agreed to help Ukraine.",
        ["Summit occurred 2023-07-01..2023-07-31; heldAt: Vilnius; participant: NATO"],
    ),
    # ways to a place
    (
        "European Council President Donald Tusk stopped off in Budapest and breakfasted with Viktor Orban.",
        [
            "Visit occurred ..2024-07-18; destination: Budapest; visitor: Donald Tusk",
            "Summit occurred ..2024-07-18; heldAt: Budapest; participant: Donald Tusk, Viktor Orbán",
        ],
    ),
    (
        "Hungary's Viktor Orban turned up in Moscow unannounced on Friday.",
        ["Visit occurred 2024-07-12; destination: Moscow; visitor: Viktor Orbán"],
    ),
    (
        "Volodymyr Zelensky has been invited to Washington next month.",
        ["Visit hypothetical 2024-08-01..2024-08-31; destination: Washington; visitor: Volodymyr Zelensky"],
    ),
    (
        "Emmanuel Macron spent Friday and Saturday in South Korea.",
        ["Visit occurred 2024-07-12..2024-07-13; destination: South Korea; visitor: Emmanuel Macron"],
    ),
    (
        "Viktor Orban is due to travel to Beijing on Tuesday, a trip that aides say will go ahead.",
        ["Visit planned 2024-07-23; destination: Beijing; visitor: Viktor Orbán"],
    ),
    (
        "In Aden, supporters cheered the envoy Jamal Benomar, who cancelled a visit to the city planned for Friday.",
        ["Visit negated 2024-07-19; destination: Aden; visitor: Jamal Benomar"],
    ),
    # plans and fears
    (
        "The council turned down an application by the party to hold a rally against dearer petrol on 3 August.",
        ["Protest hypothetical 2024-08-03"],
    ),
    (
        "Thousands of Israelis rallied outside the Knesset in Jerusalem on Monday, calling on Netanyahu to quit.",
        [
            "Protest occurred 2024-07-15; heldAt: Jerusalem; protestedAgainst: Benjamin Netanyahu; protestedBy: Israelis"
        ],
    ),
    (
        "Taiwan's president met Kevin McCarthy in California despite protests from Beijing.",
        [
            "Summit occurred ..2024-07-18; heldAt: California; participant: Kevin McCarthy, Lai Ching-te",
            "Protest occurred ..2024-07-18; protestedBy: China",
        ],
    ),
    # nobody did it, or only if
    ("Neither side fired rockets on Monday.", ["Launch negated 2024-07-15"]),
    ("Nobody protested in Minsk.", ["Protest negated ..; heldAt: Minsk"]),
    (
        "None of the four rockets fired at Ashdod caused any injuries.",
        ["Launch occurred ..2024-07-18; aimedAt: Ashdod"],
    ),
    ("Had the missile been fired, it would have hit Guam.", ["Launch hypothetical .."]),
    (
        "Were Vladimir Putin to visit Berlin, he would be arrested.",
        ["Visit hypothetical ..; destination: Berlin; visitor: Vladimir Putin"],
    ),
    (
        "The president has no plans to visit Beijing this year.",
        ["Visit negated 2024-01-01..2024-12-31; destination: Beijing; visitor: president"],
    ),
    (
        "There was no evidence that Russia had fired a missile at Poland.",
        ["Launch hypothetical ..; aimedAt: Poland; launchedBy: Russia"],
    ),
    (
        "Officials denied reports that Benjamin Netanyahu had met Joe Biden.",
        ["Summit negated ..; participant: Benjamin Netanyahu, Joe Biden"],
    ),
    (
        "There were rumours that Kim Jong Un had visited Beijing.",
        ["Visit occurred ..2024-07-18; destination: Beijing; visitor: Kim Jong Un"],
    ),
    # what is undone, and what is only to be
    (
        "Emmanuel Macron may cancel his visit to Kyiv.",
        ["Visit planned 2024-07-18..; destination: Kyiv; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron refused to cancel his visit to Kyiv.",
        ["Visit planned ..; destination: Kyiv; visitor: Emmanuel Macron"],
    ),
    (
        "Iran's foreign minister cancelled his visit to Kyiv.",
        ["Visit negated ..; destination: Kyiv; visitor: Iran's foreign minister"],
    ),
    (
        "The Kremlin did not rule out a meeting between Vladimir Putin and Joe Biden.",
        ["Summit hypothetical ..; participant: Joe Biden, Vladimir Putin"],
    ),
    ("Iran denied firing missiles at Israel.", ["Launch negated ..; aimedAt: Israel; launchedBy: Iran"]),
    (
        "Iran did not deny firing missiles at Israel.",
        ["Launch hypothetical ..; aimedAt: Israel; launchedBy: Iran"],
    ),
    (
        "Emmanuel Macron is to meet Vladimir Putin in Moscow on Monday. The meeting was called off on Thursday.",
        ["Summit negated 2024-07-22; heldAt: Moscow; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    (
        "Emmanuel Macron plans to visit Kyiv in August. Advisers urged him to cancel the trip.",
        ["Visit planned 2024-08-01..2024-08-31; destination: Kyiv; visitor: Emmanuel Macron"],
    ),
    (
        "The rocket's launch had been scheduled for Friday but was put back to Saturday because of a fuel leak.",
        ["Launch planned 2024-07-20"],
    ),
    ("Seoul urged Pyongyang not to launch a satellite.", ["Launch hypothetical ..; launchedBy: North Korea"]),
    ("Japan decided not to launch the satellite.", ["Launch negated ..; launchedBy: Japan"]),
    (
        "The UN called on North Korea to refrain from launching missiles.",
        ["Launch hypothetical ..; launchedBy: North Korea"],
    ),
    ("Vladimir Putin told the army to fire missiles at Kyiv.", ["Launch planned ..; aimedAt: Kyiv"]),
    (
        "Putin turned down an invitation to the summit in Switzerland.",
        ["Summit planned ..; heldAt: Switzerland"],
    ),
    # lines without a finite verb
    (
        "Putin to visit North Korea this week",
        ["Visit planned 2024-07-15..2024-07-21; destination: North Korea; visitor: Vladimir Putin"],
    ),
    (
        "Israel, Hamas to resume truce talks in Doha",
        ["Summit planned 2024-07-18..; heldAt: Doha; participant: Hamas, Israel"],
    ),
    (
        "Sudan army says to attend talks in Jeddah",
        ["Summit planned 2024-07-18..; heldAt: Jeddah; participant: Sudan"],
    ),
    (
        "North Korea claims to have fired a hypersonic missile.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "Barack Obama was the first US president to visit Cuba.",
        ["Visit occurred ..2024-07-18; destination: Cuba; visitor: Barack Obama"],
    ),
    # the way that goes on
    (
        "Lavrov will be in Tehran on Tuesday, the Russian foreign ministry said. It gave no details of the visit.",
        ["Visit planned 2024-07-23; destination: Tehran; visitor: Sergey Lavrov"],
    ),
    (
        "Xi Jinping will visit Serbia next week. The visit is his first since 2016.",
        ["Visit planned 2024-07-22..2024-07-28; destination: Serbia; visitor: Xi Jinping"],
    ),
    (
        "Antony Blinken flew to London, where he is to attend a conference on Ukraine.",
        [
            "Visit occurred ..2024-07-18; destination: London; visitor: Antony Blinken",
            "Summit planned 2024-07-18..; heldAt: London; participant: Antony Blinken",
        ],
    ),
    (
        "US climate envoy John Kerry, on a four-day trip to China, met Premier Li Qiang on Tuesday.",
        [
            "Visit occurred 2024-07-13..2024-07-19; destination: China; visitor: John Kerry",
            "Summit occurred 2024-07-16; heldAt: China; participant: John Kerry, Li Qiang",
        ],
    ),
    (
        "US climate envoy John Kerry left on Tuesday on a four-day trip to China.",
        ["Visit occurred 2024-07-16..2024-07-19; destination: China; visitor: John Kerry"],
    ),
    (
        "Xi Jinping arrived in Moscow on Monday. He flies home on Wednesday.",
        ["Visit occurred 2024-07-15..2024-07-24; destination: Moscow; visitor: Xi Jinping"],
    ),
    # who and where
    (
        "In Paris, Volodymyr Zelensky met Emmanuel Macron. The Ukrainian leader then went to Berlin.",
        [
            "Summit occurred ..2024-07-18; heldAt: Paris; participant: Emmanuel Macron, Volodymyr Zelensky",
            "Visit occurred ..2024-07-18; destination: Berlin; visitor: Volodymyr Zelensky",
        ],
    ),
    (
        "Anthony Albanese met visiting Chinese Premier Li Qiang in Perth.",
        [
            "Summit occurred ..2024-07-18; heldAt: Perth; participant: Anthony Albanese, Li Qiang",
            "Visit occurred ..2024-07-18; visitor: Li Qiang",
        ],
    ),
    (
        "Visiting Beijing on Monday, Anthony Albanese met Li Qiang.",
        [
            "Visit occurred 2024-07-15; destination: Beijing; visitor: Anthony Albanese",
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Anthony Albanese, Li Qiang",
        ],
    ),
    (
        "The presidents of Serbia and Kosovo met in Ohrid on Saturday. The two will meet again in Brussels.",
        [
            "Summit occurred 2024-07-13; heldAt: Ohrid; participant: Kosovo, Serbia",
            "Summit planned 2024-07-18..; heldAt: Brussels; participant: Kosovo, Serbia",
        ],
    ),
    ("Recep Tayyip Erdogan discussed the war in Ukraine with Vladimir Putin.", []),
    (
        "Recep Tayyip Erdogan discussed the war with Vladimir Putin in Sochi.",
        ["Summit occurred ..2024-07-18; heldAt: Sochi; participant: Recep Tayyip Erdogan, Vladimir Putin"],
    ),
    (
        "The leaders of Japan and China are due to hold their first summit in four years in Seoul on Friday.",
        ["Summit planned 2024-07-19; heldAt: Seoul; participant: China, Japan"],
    ),
    (
        "South Africa invited Putin to talks in Johannesburg.",
        ["Summit hypothetical ..; heldAt: Johannesburg"],
    ),
    # what goes on, whatever is offered meanwhile
    (
        "The president offers to stand down as protests continue in Sanaa.",
        ["Protest occurred 2024-07-18; heldAt: Sanaa"],
    ),
    ("He ordered police to crack down on protests in Lima.", ["Protest occurred ..2024-07-18; heldAt: Lima"]),
    (
        "Activists staged a sit-in in Manila in order to demonstrate against the church.",
        ["Protest occurred ..2024-07-18; heldAt: Manila; protestedBy: Activists"],
    ),
    (
        "Students gathered outside parliament in Dakar to protest changes to the constitution.",
        ["Protest occurred ..2024-07-18; heldAt: Dakar; protestedBy: Students"],
    ),
    ("Ethiopia is hosting rebels on its territory.", []),
    ("Protesters marched in Karachi, Pakistan on Monday.", ["Protest occurred 2024-07-15; heldAt: Karachi"]),
    (
        "George W. Bush arrives in London for the start of his three-day state visit to the United Kingdom.",
        [
            "Visit occurred 2024-07-18..2024-07-20; destination: London, United Kingdom; visitor: George W. Bush"
        ],
    ),
    ("Tony Blair signed copies of A Journey in Dublin.", []),
    # who meets, and where besides
    (
        "Six-party talks on North Korea's nuclear programme ended in Beijing without progress.",
        ["Summit occurred ..2024-07-18; heldAt: Beijing"],
    ),
    (
        "Talks have begun in Astana between the Syrian government and rebel groups.",
        ["Summit occurred ..2024-07-18; heldAt: Astana; participant: Syria, rebel groups"],
    ),
    (
        "Talks between the Colombian government and FARC rebels resumed in Havana.",
        ["Summit occurred ..2024-07-18; heldAt: Havana; participant: Colombia, FARC"],
    ),
    (
        "The emir of Qatar held talks with Egypt's president in Cairo.",
        [
            "Summit occurred ..2024-07-18; heldAt: Cairo; participant: Abdel Fattah el-Sisi, Tamim bin Hamad Al Thani"
        ],
    ),
    (
        "Libya's rival governments held talks in Geneva.",
        ["Summit occurred ..2024-07-18; heldAt: Geneva; participant: Libya's rival governments"],
    ),
    (
        "The Dalai Lama arrived in Taipei on Sunday.",
        ["Visit occurred 2024-07-14; destination: Taipei; visitor: Dalai Lama"],
    ),
    ("The pontiff will meet with Serbian Orthodox Christians.", []),
    (
        "Tibetan exiles protested outside the UN office in Geneva.",
        ["Protest occurred ..2024-07-18; heldAt: Geneva, UN office; protestedBy: Tibetan exiles"],
    ),
    (
        "The Palestinian Authority filed a complaint with the UN Security Council.",
        [
            "Protest occurred ..2024-07-18; protestedAgainst: United Nations Security Council; protestedBy: Palestinian Authority"
        ],
    ),
    # he who goes on, and how often
    (
        "John Kerry was glad. In May he held talks with Vladimir Putin in Sochi, and in March he met Sergei Lavrov in Lausanne.",
        [
            "Summit occurred 2024-05-01..2024-05-31; heldAt: Sochi; participant: John Kerry, Vladimir Putin",
            "Summit occurred 2024-03-01..2024-03-31; heldAt: Lausanne; participant: John Kerry, Sergey Lavrov",
        ],
    ),
    ("Moon Jae-in has met Kim Jong Un three times.", []),
    (
        "US Secretary of State John Kerry, who flew in from Riyadh, arrived in Moscow on Tuesday. The visit is his third to Russia.",
        [
            "Visit occurred ..2024-07-18; destination: Riyadh; visitor: John Kerry",
            "Visit occurred 2024-07-16; destination: Moscow; visitor: John Kerry",
        ],
    ),
    (
        "Rockets were fired from rebel-held suburbs at government districts of Aleppo.",
        ["Launch occurred ..2024-07-18; aimedAt: Aleppo; launchedFrom: rebel-held suburbs"],
    ),
    # days told twice, in two months, ahead
    (
        "Emmanuel Macron met Xi Jinping in Beijing on Wednesday, 10 July.",
        ["Summit occurred 2024-07-10; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping"],
    ),
    (
        "Emmanuel Macron met Xi Jinping in Beijing on Monday evening, July 8, 2024.",
        ["Summit occurred 2024-07-08; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping"],
    ),
    (
        "On Wednesday, 10 people were killed in Paris as Emmanuel Macron met Xi Jinping in Beijing.",
        ["Summit occurred 2024-07-17; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping"],
    ),
    (
        "Emmanuel Macron met Xi Jinping in Beijing from July 3 through July 5.",
        ["Summit occurred 2024-07-03..2024-07-05; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping"],
    ),
    (
        "North Korea fired short-range missiles on May 4 and May 9.",
        ["Launch occurred 2024-05-04..2024-05-09; launchedBy: North Korea"],
    ),
    (
        "Emmanuel Macron will meet Xi Jinping in Beijing the day after tomorrow.",
        ["Summit planned 2024-07-20; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping"],
    ),
    (
        "Emmanuel Macron will meet Xi Jinping in Beijing before the end of the year.",
        ["Summit planned 2024-07-18..2024-12-31; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping"],
    ),
    (
        "Emmanuel Macron met Xi Jinping in Beijing in the spring of 2023.",
        ["Summit occurred 2023-01-01..2023-12-31; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping"],
    ),
    # days of a beginning, and days counted that are no length
    (
        "Emmanuel Macron begins a two-day visit to Beijing starting Monday.",
        ["Visit planned 2024-07-22..2024-07-23; destination: Beijing; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron will pay a three-day visit to Beijing beginning on 25 July.",
        ["Visit planned 2024-07-25..2024-07-27; destination: Beijing; visitor: Emmanuel Macron"],
    ),
    (
        "Iran fired a missile two days before Vladimir Putin arrived in Tehran on Tuesday.",
        [
            "Launch occurred 2024-07-14; launchedBy: Iran",
            "Visit occurred 2024-07-16; destination: Tehran; visitor: Vladimir Putin",
        ],
    ),
    (
        "Iran fired two missiles on Tuesday, five days after it launched a satellite.",
        ["Launch occurred 2024-07-16; launchedBy: Iran", "Launch occurred 2024-07-11; launchedBy: Iran"],
    ),
    (
        "Protests that began on Friday in Lima continued on Tuesday.",
        ["Protest occurred 2024-07-12..2024-07-18; heldAt: Lima"],
    ),
    # a name in full
    (
        "Chad's president, Mahamat Idriss Deby, met his French counterpart in Paris.",
        ["Summit occurred ..2024-07-18; heldAt: Paris; participant: France, Mahamat Déby"],
    ),
    (
        "EU leaders Charles Michel and Ursula von der Leyen will be in Beijing on 7 December.",
        ["Visit planned 2024-12-07; destination: Beijing; visitor: Charles Michel, Ursula von der Leyen"],
    ),
    (
        "Democrat Bill Clinton visited Moscow.",
        ["Visit occurred ..2024-07-18; destination: Moscow; visitor: Bill Clinton"],
    ),
    (
        "The Israeli opposition leader, Yair Lapid, visited Washington.",
        ["Visit occurred ..2024-07-18; destination: Washington; visitor: Yair Lapid"],
    ),
    (
        "India's Narendra Modi touched down in Colombo on Friday night.",
        ["Visit occurred 2024-07-12; destination: Colombo; visitor: Narendra Modi"],
    ),
    # another's day
    (
        "The government announces details of its budget for 2025, as protests continue against austerity.",
        ["Protest occurred 2024-07-18"],
    ),
    (
        "The prime minister survives a vote, following a crackdown at an opposition demonstration in Lima in December.",
        ["Protest occurred 2023-12-01..2023-12-31; heldAt: Lima; protestedBy: opposition"],
    ),
    (
        "Kim Kye Gwan heads to the United States for discussions on reopening the six-party talks in Beijing.",
        ["Summit hypothetical ..; heldAt: Beijing"],
    ),
    # where it came from and went, told behind what a parser cuts off
    (
        "South Korea's military said the North fired two missiles into the waters north of the Northern Limit Line on Friday.",
        [
            "Launch occurred 2024-07-12; landedIn: waters north of the Northern Limit Line; launchedBy: North Korea"
        ],
    ),
    (
        "North Korea test-fired a missile on July 4, with the missile landing in waters off its east coast.",
        ["Launch occurred 2024-07-04; landedIn: waters off its east coast; launchedBy: North Korea"],
    ),
    (
        "Iran fired two rockets, with both landing in the Sea of Oman.",
        ["Launch occurred ..2024-07-18; landedIn: Gulf of Oman; launchedBy: Iran"],
    ),
    (
        "North Korea fired two missiles, presumed to be Nodongs, from Hwangju; one exploded and the other flew 1,000 km before landing inside Japan's EEZ.",
        [
            "Launch occurred ..2024-07-18; landedIn: exclusive economic zone of Japan; launchedBy: North Korea; launchedFrom: Hwangju"
        ],
    ),
    (
        "North Korea fired several missiles from the Nampo area toward the Yellow Sea.",
        [
            "Launch occurred ..2024-07-18; aimedAt: Yellow Sea; launchedBy: North Korea; launchedFrom: Nampo area"
        ],
    ),
    (
        "Coastal defence cruise missiles were tested in the sea northeast of Wonsan by the North Korean navy.",
        ["Launch occurred ..2024-07-18; landedIn: sea northeast of Wonsan; launchedBy: North Korea"],
    ),
    (
        "An unidentified projectile was fired from Sino-ri in North Pyongan Province.",
        ["Launch occurred ..2024-07-18; launchedFrom: North Pyongan, Sino-ri"],
    ),
    (
        "North Korea test-fired a ballistic missile, KCNA said, in waters off Wonsan Bay.",
        ["Launch occurred ..2024-07-18; landedIn: waters off Wonsan Bay; launchedBy: North Korea"],
    ),
    (
        "North Korea test-fired a ballistic missile, KCNA said in Pyongyang.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    # what it was called keeps no day from it; reactions to it are no origin of it
    (
        "Iran launched what it called a satellite on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: Iran"],
    ),
    (
        "The minister told parliament what he knew on Friday about the launch of a missile.",
        ["Launch occurred ..2024-07-18"],
    ),
    (
        "North Korea's attempt to launch a rocket succeeded on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Iran's attempt to launch a rocket was condemned on Monday.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    # several of a day are one event, several of longer a series
    (
        "North Korea conducted three missile tests on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    ("North Korea staged two long-range missile launches in July.", []),
    ("Pyongyang has carried out dozens of missile launches since 2006.", []),
    ("North Korea has conducted more than 60 missile launches this year.", []),
    # behind an aside that a parser took for the sentence, in the past
    (
        "The Taliban delegation, headed by Amir Khan Muttaqi, held talks in Oslo with Western diplomats.",
        [
            "Summit occurred ..2024-07-18; heldAt: Oslo; participant: Amir Khan Muttaqi, Taliban, Western diplomats"
        ],
    ),
    (
        "The prime minister of Nepal visited Beijing, accompanied by his wife, in May.",
        ["Visit occurred 2024-05-01..2024-05-31; destination: Beijing; visitor: K. P. Sharma Oli"],
    ),
    # where those clash who protest, and who goes on a march
    (
        "Students clashed with police outside the parliament in Jakarta as they protested against a new labour law.",
        ["Protest occurred ..2024-07-18; heldAt: Jakarta; protestedBy: Students"],
    ),
    (
        "Teachers met with the minister in Rome after they protested against the cuts.",
        [
            "Protest occurred ..2024-07-18; protestedBy: Teachers",
        ],
    ),
    (
        "Mexican teachers went on a march in the capital demanding higher wages.",
        ["Protest occurred ..2024-07-18; protestedBy: Mexican teachers"],
    ),
    (
        "The minister commented on a protest in Berlin against the war.",
        ["Protest occurred ..2024-07-18; heldAt: Berlin"],
    ),
    (
        "North Korea's missile launch on Tuesday drew condemnation from Tokyo.",
        ["Launch occurred 2024-07-16; launchedBy: North Korea"],
    ),
    # another's launch, what a state launched, those who fight for a group, somebody's country
    (
        "South Korea fired four missiles on Wednesday in response to North Korea's launch on Tuesday.",
        [
            "Launch occurred 2024-07-17; launchedBy: South Korea",
            "Launch occurred 2024-07-16; launchedBy: North Korea",
        ],
    ),
    (
        "The satellite Iran launched on Wednesday has failed to reach orbit.",
        ["Launch occurred 2024-07-17; launchedBy: Iran"],
    ),
    (
        "Hamas said its fighters fired rockets at Israel on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Israel; launchedBy: Hamas"],
    ),
    (
        "Kim Yo Jong said her country launched a missile on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "Talks will go on despite Tuesday's missile test, he said.",
        ["Launch occurred 2024-07-16"],
    ),
    # an attack in waves; what things are used for at all times
    (
        "Russia launches a wave of missile strikes across Ukraine.",
        ["Launch occurred 2024-07-18; aimedAt: Ukraine; launchedBy: Russia"],
    ),
    ("North Korea has conducted a series of missile tests.", []),
    ("The army showed missiles, which are fired from a launcher vehicle, to reporters.", []),
    (
        "Two rockets that are fired from Gaza land in Sderot.",
        ["Launch occurred 2024-07-18; landedIn: Sderot; launchedFrom: Gaza Strip"],
    ),
    # verbs taken for nouns, attacks by two things, the day of a clause about the subject
    (
        "Iran's launch of a satellite ends in failure.",
        ["Launch occurred 2024-07-18; launchedBy: Iran"],
    ),
    (
        "The UAE vowed to respond to Monday's Houthi missile and drone attack on its capital.",
        ["Launch occurred 2024-07-15; aimedAt: Abu Dhabi; launchedBy: Houthis"],
    ),
    (
        "Hezbollah said the Qader 1 missile it launched at Tel Aviv on Wednesday was aimed at a headquarters.",
        ["Launch occurred 2024-07-17; aimedAt: Tel Aviv; launchedBy: Hezbollah"],
    ),
    (
        "Debris from the missiles and drones Iran launched on Saturday fell in Jordan.",
        ["Launch occurred 2024-07-13; landedIn: Jordan; launchedBy: Iran"],
    ),
    (
        "North Korea said on Monday it had test-fired a medium- to long-range missile a day earlier.",
        ["Launch occurred 2024-07-14; launchedBy: North Korea"],
    ),
    # what others report that somebody has just done, and what he says himself
    (
        "Iran's launch of a satellite has failed, the Pentagon says.",
        ["Launch occurred 2024-07-18; launchedBy: Iran"],
    ),
    (
        "Hezbollah denied that it had fired the rocket that killed 12 young people on Tuesday.",
        ["Launch negated 2024-07-16; launchedBy: Hezbollah"],
    ),
    (
        "The South Korean military reports that North Korea has fired several projectiles from the Hodo Peninsula.",
        ["Launch occurred 2024-07-18; launchedBy: North Korea; launchedFrom: Hodo Peninsula"],
    ),
    (
        "North Korean state media reports that North Korea has tested a new missile.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    # what a launch of a day just gone does to others, a day within a compound, fates
    (
        "Iran said Monday's missile launch would deter its rivals.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "Iran said Monday's missile launch would go ahead.",
        ["Launch planned 2024-07-22"],
    ),
    (
        "A missile attack on Odesa on Tuesday leaves ten dead.",
        ["Launch occurred 2024-07-16; aimedAt: Odesa"],
    ),
    (
        "Israel's Sunday missile strike on a building in central Beirut kills ten people.",
        ["Launch occurred 2024-07-14; aimedAt: Beirut, building; launchedBy: Israel"],
    ),
    (
        "The Houthis said they fired a missile that was intercepted near Jerusalem on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: Houthis"],
    ),
    (
        "Hamas fired rockets at a town that was bombed on Sunday.",
        ["Launch occurred ..2024-07-18; launchedBy: Hamas"],
    ),
    (
        "Missiles fired from Yemen are intercepted over Saudi Arabia.",
        ["Launch occurred 2024-07-18; launchedFrom: Yemen"],
    ),
    # chiefs of several states; stops; who is due somewhere
    (
        "The defence chiefs of South Korea, Japan and the US met in Singapore.",
        ["Summit occurred ..2024-07-18; heldAt: Singapore; participant: Japan, South Korea, United States"],
    ),
    (
        "President Biden made a stop in Warsaw on Monday.",
        ["Visit occurred 2024-07-15; destination: Warsaw; visitor: Joe Biden"],
    ),
    ("The bus stop in Rome was destroyed, the president said.", []),
    (
        "Putin is due in Beijing on Friday.",
        ["Visit planned 2024-07-19; destination: Beijing; visitor: Vladimir Putin"],
    ),
    ("Putin is due in court in Paris on Wednesday.", []),
    ("The report is due in Geneva on Monday.", []),
    (
        "The president met Putin, the Kremlin said, in Sochi.",
        ["Summit occurred ..2024-07-18; heldAt: Sochi; participant: Vladimir Putin, president"],
    ),
    # "its" of a state's body; what is pro-Syrian is not Syria's; people are not protested
    (
        "North Korea fired two missiles. Japan's coast guard said the missiles fell outside its exclusive economic zone.",
        [
            "Launch occurred ..2024-07-18; landedOutside: exclusive economic zone of Japan; launchedBy: North Korea"
        ],
    ),
    (
        "Demonstrators filled Martyrs' Square in Beirut on Monday, demanding the resignation of Prime Minister Omar Karami's pro-Syrian government.",
        ["Protest occurred 2024-07-15; heldAt: Beirut, Martyrs' Square; protestedAgainst: Lebanon"],
    ),
    (
        "Hundreds of students protested in Dhaka on Wednesday.",
        ["Protest occurred 2024-07-17; heldAt: Dhaka; protestedBy: students"],
    ),
    ("The decision protested by Iran was withdrawn.", ["Protest occurred ..2024-07-18; protestedBy: Iran"]),
    # others of the kind; one march to an embassy; whoever is summoned is protested to
    (
        "Hundreds of students protested in Dhaka on Wednesday. Protests were also held in Chittagong and Sylhet.",
        [
            "Protest occurred 2024-07-17; heldAt: Dhaka; protestedBy: students",
            "Protest occurred ..2024-07-18; heldAt: Chittagong",
        ],
    ),
    (
        "Anti-war protesters marched in London on Saturday. Similar demonstrations took place in Glasgow.",
        ["Protest occurred 2024-07-13; heldAt: London", "Protest occurred ..2024-07-18; heldAt: Glasgow"],
    ),
    (
        "Thousands of protesters gather in Mexico City. Demonstrators have also called for a nationwide strike.",
        ["Protest occurred 2024-07-18; heldAt: Mexico City"],
    ),
    (
        "About 3,000 people marched to the US embassy in Manila on Friday to protest against joint military exercises.",
        ["Protest occurred 2024-07-12; heldAt: Manila, US embassy; protestedAgainst: United States"],
    ),
    (
        "Pakistan summoned the Indian deputy high commissioner on Monday and lodged a strong protest over ceasefire violations.",
        ["Protest occurred 2024-07-15; protestedAgainst: India; protestedBy: Pakistan"],
    ),
    # who gathers to discuss
    (
        "European Union foreign ministers gathered in Luxembourg on Monday to discuss sanctions against Belarus.",
        ["Summit occurred 2024-07-15; heldAt: Luxembourg; participant: European Union foreign ministers"],
    ),
    ("Thousands gathered in Kyiv to discuss the election.", []),
    ("Lawmakers gathered in Rome to debate the bill.", []),
    # a dateline's state fires nothing; the day of what is answered; what a rocket carries
    (
        "KABUL, Afghanistan — A rocket attack on Kabul airport wounded three people on Sunday, officials said.",
        ["Launch occurred 2024-07-14; aimedAt: Kabul airport"],
    ),
    (
        "Rockets fired from Gaza slammed into Sderot on Wednesday. Islamic Jihad said it fired the rockets in retaliation for an Israeli raid in Nablus a day earlier.",
        [
            "Launch occurred 2024-07-17; landedIn: Sderot; launchedBy: Palestinian Islamic Jihad; launchedFrom: Gaza Strip"
        ],
    ),
    (
        "The United States launched an Atlas V rocket carrying a spy satellite from Cape Canaveral on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: United States; launchedFrom: Cape Canaveral"],
    ),
    (
        "The first launch of the carrier rocket Vega takes place from the Guiana Space Centre.",
        ["Launch occurred 2024-07-18; launchedFrom: Guiana Space Centre"],
    ),
    # the present of what lies ahead
    (
        "Iran's President Ebrahim Raisi begins a four-day tour of Latin America on Sunday. His trip comes as tensions rise.",
        [
            "Visit planned 2024-07-21..2024-07-24; destination: Latin America; visitor: Ebrahim Raisi",
        ],
    ),
    # what a verb does "in the largest" of its kind is that one; one at the summit is another
    (
        "Thousands of people demonstrated in Yangon on Monday in the largest protest in decades.",
        ["Protest occurred 2024-07-15; heldAt: Yangon"],
    ),
    (
        "The ministers of Iran and Iraq met on Monday in the first talks between the two states in years.",
        ["Summit occurred 2024-07-15; participant: Iran, Iraq"],
    ),
    (
        "Demonstrations of comparable size took place in Rome on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    ("Demonstrations of the new engine took place in Rome on Monday.", []),
    # who takes part
    (
        "Several hundred students took part in a demonstration in Lyon on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lyon; protestedBy: students"],
    ),
    # whose rocket it is that is launched, by whomever; whom one summons in protest
    (
        "North Korea's Unha-3 rocket was launched on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Russia launched South Korea's satellite on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Russia"],
    ),
    (
        "The Indian spacecraft Chandrayaan-3 was launched from Sriharikota on Sunday.",
        ["Launch occurred 2024-07-14; launchedBy: India; launchedFrom: Satish Dhawan Space Centre"],
    ),
    (
        "It was the first crewed launch of a rocket from American soil.",
        ["Launch occurred ..2024-07-18; launchedFrom: United States"],
    ),
    (
        "Iran summoned the French ambassador in protest on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: Iran"],
    ),
    # names that parsers lose
    (
        "U.S. President Donald Trump and Russian President Vladimir Putin met in Anchorage.",
        ["Summit occurred ..2024-07-18; heldAt: Anchorage; participant: Donald Trump, Vladimir Putin"],
    ),
    (
        "China launches Shenzhou 5 from the Jiuquan Satellite Launch Center in the Gobi Desert.",
        ["Launch occurred 2024-07-18; launchedBy: China; launchedFrom: Jiuquan Satellite Launch Center"],
    ),
    ("The company launches Monday with a new chief.", []),
    # whom one holds to account did it, not who does so; what is discussed or shown is of no day of that
    (
        "Japan condemned North Korea over its missile launch.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "The US imposed sanctions on Iran over its missile launch.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "South Korea launched a missile after its summit with Japan.",
        [
            "Launch occurred ..2024-07-18; launchedBy: South Korea",
            "Summit occurred ..2024-07-18; participant: Japan, South Korea",
        ],
    ),
    (
        "The council meets on Friday to discuss North Korea's failed rocket launch.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "North Korea rejects criticism of its rocket launch.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    ("State television shows video of protests in Cairo.", ["Protest occurred ..2024-07-18; heldAt: Cairo"]),
    ("Protests continue in Cairo.", ["Protest occurred 2024-07-18; heldAt: Cairo"]),
    # what a summit gives its name is no one who protests; who is in a convoy stays nowhere
    (
        "Thousands joined the G-20 summit protests in London on Monday.",
        ["Protest occurred 2024-07-15; heldAt: London"],
    ),
    ("Erdogan was not in the convoy.", []),
    # where those are whom a word only counts; "from within"; "summit talks" are one event
    (
        "Police used tear gas to disperse thousands of protesters gathered in Kuala Lumpur.",
        ["Protest occurred ..2024-07-18; heldAt: Kuala Lumpur"],
    ),
    (
        "A rocket was launched from within Lebanon on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Lebanon"],
    ),
    (
        "Seoul proposed the resumption of stalled summit talks with North Korea.",
        ["Summit hypothetical ..; participant: North Korea, South Korea"],
    ),
    (
        "Thousands of Turkish Cypriots protested in Nicosia on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Nicosia; protestedBy: Turkish Cypriots"],
    ),
    # what one is for is only thought of, unless it is there
    ("Canada supports an international summit on the crisis.", ["Summit hypothetical .."]),
    ("Canada supports the summit on the crisis.", ["Summit occurred ..2024-07-18"]),
    (
        "Russia welcomed a visit by Xi Jinping.",
        ["Visit occurred ..2024-07-18; visitor: Xi Jinping"],
    ),
    (
        "Russia supports talks between the two Koreas.",
        ["Summit hypothetical ..; participant: North Korea, South Korea"],
    ),
    ("The mayor backed protests in Minsk.", ["Protest occurred ..2024-07-18; heldAt: Minsk"]),
    # the state behind a place takes no part
    (
        "George W. Bush and Tony Blair met in the Azores, Portugal, for a summit on Iraq on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Azores, Portugal; participant: George W. Bush, Tony Blair"],
    ),
    # whose launch it is that others attend; the state of what fires, or of whose arm it is
    (
        "Members of Iran's Revolutionary Guard attended North Korea's launch of a missile on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "A Hellfire missile launched by an American drone destroyed a car.",
        ["Launch occurred ..2024-07-18; launchedBy: United States"],
    ),
    (
        "The military wing of Hamas fired rockets into Israel on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Israel; launchedBy: Hamas"],
    ),
    (
        "An Ariane 5 rocket launched the first Automated Transfer Vehicle from the Guiana Space Centre on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Guiana Space Centre"],
    ),
    ("The rocket scientist launched a bid for parliament.", []),
    # "fires" that a parser took for a noun
    (
        "An Israeli helicopter gunship fires a missile and destroys a car in Gaza City.",
        ["Launch occurred 2024-07-18; launchedBy: Israel"],
    ),
    (
        "The United States Navy fires Tomahawk cruise missiles at Libya as the operation gets underway.",
        ["Launch occurred 2024-07-18; aimedAt: Libya; launchedBy: United States Navy"],
    ),
    ("Forest fires the size of cities rage in Siberia.", []),
    # who agrees in Nice is no place; each of several states whose envoys are summoned
    (
        "At talks in Geneva, Switzerland, Iran and the United States agreed on a ceasefire on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Geneva, Switzerland; participant: Iran, United States"],
    ),
    (
        "Talks in Geneva, Vienna and Oslo failed on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Geneva, Oslo, Vienna"],
    ),
    (
        "Israel summoned the ambassadors of Cyprus, Greece and Turkey on Monday to protest against the voyage.",
        ["Protest occurred 2024-07-15; protestedAgainst: Cyprus, Greece, Turkey; protestedBy: Israel"],
    ),
    # whose it is by their own claim
    (
        "Hamas claimed responsibility for the rockets fired at Sderot on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Sderot; launchedBy: Hamas"],
    ),
    (
        "Islamic Jihad claimed responsibility for firing the rockets on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Palestinian Islamic Jihad"],
    ),
    (
        "No group has claimed responsibility for the rocket attack on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "Hamas denied responsibility for the rockets fired at Sderot on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Sderot"],
    ),
    # a crowd that marches or gathers before a building, told beside a protest
    (
        "Thousands protested in Pristina on Monday. Hundreds of nationalists marched to the cathedral in Belgrade on Sunday.",
        [
            "Protest occurred 2024-07-15; heldAt: Pristina",
            "Protest occurred 2024-07-14; heldAt: Belgrade; protestedBy: nationalists",
        ],
    ),
    (
        "Protesters clashed with police in Lima on Tuesday. A crowd of several hundred gathered outside the courthouse in Cusco on Wednesday.",
        ["Protest occurred 2024-07-16; heldAt: Lima", "Protest occurred 2024-07-17; heldAt: Cusco"],
    ),
    (
        "A protest was held in Havana on Monday. Students are to march through Santa Clara next week.",
        [
            "Protest occurred 2024-07-15; heldAt: Havana",
            "Protest planned 2024-07-22..2024-07-28; heldAt: Santa Clara; protestedBy: Students",
        ],
    ),
    ("Students marched through Rome on Monday.", []),
    (
        "A protest was held in Rome on Monday. Troops marched through Milan and ministers gathered outside the palace on Tuesday.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    # who is at the end or on the last day of something
    (
        "Tony Blair said at the end of a two-day visit to Kabul that the war would go on.",
        ["Visit occurred ..2024-07-18; destination: Kabul; visitor: Tony Blair"],
    ),
    (
        "On the last day of a visit to Tokyo, Chinese Foreign Minister Wang Yi called for restraint.",
        ["Visit occurred ..2024-07-18; destination: Tokyo; visitor: Wang Yi"],
    ),
    (
        "Chinese Foreign Minister Wang Yi, in Seoul on the second and last day of a visit, calls on both to talk.",
        ["Visit occurred ..2024-07-18; destination: Seoul; visitor: Wang Yi"],
    ),
    ("Iran called for an end of the visits to Kabul.", []),
    # what is told as days away from the act of its sentence is another; others than those told before
    (
        "Pakistan fired rockets into Iran early on Thursday, less than 48 hours after an Iranian missile attack.",
        [
            "Launch occurred 2024-07-18; landedIn: Iran; launchedBy: Pakistan",
            "Launch occurred 2024-07-16..2024-07-18; launchedBy: Iran",
        ],
    ),
    (
        "Students held a protest in Milan on Friday, two days after a demonstration in Rome.",
        [
            "Protest occurred 2024-07-12; heldAt: Milan; protestedBy: Students",
            "Protest occurred 2024-07-10; heldAt: Rome",
        ],
    ),
    (
        "Hours after talks with Iraq in Cairo, Iran said the talks had failed.",
        ["Summit occurred ..2024-07-18; heldAt: Cairo; participant: Iran, Iraq"],
    ),
    (
        "Police fired tear gas at protesters in Istanbul on Thursday, and at a smaller group of demonstrators in Ankara.",
        ["Protest occurred 2024-07-18; heldAt: Istanbul", "Protest occurred 2024-07-18; heldAt: Ankara"],
    ),
    # what was not prevented happened, what was to have happened did not; what a thing was not like
    (
        "The gesture did not spare the Chinese president a formal protest from Tokyo on Monday.",
        ["Protest occurred 2024-07-15; protestedBy: Japan"],
    ),
    ("The ban failed to prevent a protest in Dhaka.", ["Protest occurred ..2024-07-18; heldAt: Dhaka"]),
    ("The police prevented a protest in Dhaka.", ["Protest negated ..; heldAt: Dhaka"]),
    (
        "Tang Jiaxuan said his trip to North Korea had not been in vain.",
        ["Visit occurred ..2024-07-18; destination: North Korea; visitor: Tang Jiaxuan"],
    ),
    (
        "A visit to Rome by Vladimir Putin is not possible now.",
        ["Visit negated ..; destination: Rome; visitor: Vladimir Putin"],
    ),
    (
        "Foreign Minister Sergei Lavrov was to have visited Paris on Monday.",
        ["Visit negated 2024-07-15; destination: Paris; visitor: Sergey Lavrov"],
    ),
    (
        "Foreign Minister Sergei Lavrov is to visit Paris on Monday.",
        ["Visit planned 2024-07-22; destination: Paris; visitor: Sergey Lavrov"],
    ),
    (
        "The session is to prepare talks between China and India, which will now not take place.",
        ["Summit negated ..; participant: China, India"],
    ),
    (
        "The talks between Iran and Iraq planned for May fell through.",
        ["Summit negated 2024-05-01..2024-05-31; participant: Iran, Iraq"],
    ),
    ("Iran hopes for talks with Iraq.", ["Summit hypothetical ..; participant: Iraq"]),
    # whoever may meet on the sidelines of a summit does not make it doubtful
    (
        "Junichiro Koizumi and Hu Jintao might meet on the sidelines of the summit in Jakarta on July 22.",
        [
            "Summit hypothetical 2024-07-22; heldAt: Jakarta; participant: Hu Jintao, Junichiro Koizumi",
            "Summit planned 2024-07-22; heldAt: Jakarta",
        ],
    ),
    # bodies of states and envoys who gather; who saw whom where
    (
        "The UN Security Council will convene on Friday.",
        ["Summit planned 2024-07-19; participant: United Nations Security Council"],
    ),
    ("South Korea's National Security Council convened on Sunday.", []),
    ("President Yoon presided over a meeting of the National Security Council.", []),
    (
        "NATO ambassadors gathered in Brussels for an urgent session on Wednesday.",
        ["Summit occurred 2024-07-17; heldAt: Brussels; participant: NATO ambassadors"],
    ),
    ("Party leaders gathered in Tokyo on Monday.", []),
    (
        "The envoy Lakhdar Brahimi saw President Bashar al-Assad in Damascus last month.",
        [
            "Summit occurred 2024-06-01..2024-06-30; heldAt: Damascus; participant: Bashar al-Assad, Lakhdar Brahimi"
        ],
    ),
    ("President Bush saw President Putin leave in Moscow.", []),
    # rockets sent over a place, off their pad, test-fired "weapons"; artillery and shelling
    (
        "On July 4 North Korea sent an intermediate-range missile over Japan.",
        ["Launch occurred 2024-07-04; flewOver: Japan; launchedBy: North Korea"],
    ),
    ("The United States sent Patriot missiles to Ukraine over the objections of Russia.", []),
    (
        "North Korea test-fired a new tactical guided weapon on Wednesday.",
        ["Launch occurred 2024-07-17; launchedBy: North Korea"],
    ),
    (
        "SpaceX's Falcon rocket left the pad on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: SpaceX; launchedFrom: pad"],
    ),
    ("The rocket left the factory on Monday.", []),
    (
        "Turkish artillery bombarded Syrian army positions near Tel Abyad on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Syrian army positions near Tel Abyad; launchedBy: Turkey"],
    ),
    ("The candidates bombarded voters with leaflets on Monday.", []),
    (
        "Trade is at its lowest since the North Korean shelling of Yeonpyeong Island in November 2010.",
        ["Launch occurred 2010-11-01..2010-11-30; aimedAt: Yeonpyeong; launchedBy: North Korea"],
    ),
    # who answers like with like; what is aimed elsewhere
    (
        "Israel fired rockets at Gaza on Monday and Hamas fired rockets back.",
        [
            "Launch occurred 2024-07-15; aimedAt: Gaza Strip; launchedBy: Israel",
            "Launch occurred 2024-07-15; launchedBy: Hamas",
        ],
    ),
    (
        "Iran attacked Erbil in Iraq with missiles on Monday. A missile attack by Iran on Pakistan followed.",
        [
            "Launch occurred 2024-07-15; aimedAt: Erbil; launchedBy: Iran",
            "Launch occurred ..2024-07-18; aimedAt: Pakistan; launchedBy: Iran",
        ],
    ),
    # envoys sent for, complaints to an embassy, smaller rallies elsewhere
    (
        "China sent for the Japanese ambassador to protest against the visit.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Japan; protestedBy: China"],
    ),
    (
        "Japan complained to the Chinese Embassy in Tokyo on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Tokyo; protestedAgainst: China; protestedBy: Japan"],
    ),
    ("Residents complained to the embassy about the noise.", []),
    (
        "Thousands protested in Kyiv on Thursday. Smaller rallies were held that evening in Lviv, Odesa and Dnipro.",
        [
            "Protest occurred 2024-07-18; heldAt: Kyiv",
            "Protest occurred 2024-07-18; heldAt: Dnipro, Lviv, Odesa",
        ],
    ),
    # a day told in passing is that of "that evening", "a day later"; the last one told before counts
    (
        "Lawmakers passed the bill on Tuesday. A day later thousands of people protested in Kyiv against it.",
        ["Protest occurred 2024-07-17; heldAt: Kyiv"],
    ),
    (
        "Nikki Haley showed fragments in Washington last Thursday. Iran lodged a formal protest two days later.",
        ["Protest occurred 2024-07-13; protestedBy: Iran"],
    ),
    (
        "The embassy was burned on July 1. A week later Iran summoned the British ambassador to protest.",
        ["Protest occurred 2024-07-08; protestedAgainst: United Kingdom; protestedBy: Iran"],
    ),
    (
        "Lawmakers passed the bill on Tuesday. Some days later thousands of people protested in Kyiv.",
        ["Protest occurred ..2024-07-18; heldAt: Kyiv"],
    ),
    (
        "Israeli jets struck Gaza on Sunday. A few days later militants fired rockets at Sderot.",
        ["Launch occurred ..2024-07-18; aimedAt: Sderot; launchedBy: militants"],
    ),
    # the time of the day told right before, not of one long before
    (
        "Scholz is in Paris today. He is to meet President Macron later in the day.",
        [
            "Visit occurred 2024-07-18; destination: Paris; visitor: Olaf Scholz",
            "Summit planned 2024-07-18; heldAt: Paris; participant: Emmanuel Macron, Olaf Scholz",
        ],
    ),
    (
        "North Korea fired two missiles on July 1. An hour later Japan lodged a protest with Pyongyang.",
        [
            "Launch occurred 2024-07-01; launchedBy: North Korea",
            "Protest occurred 2024-07-01; protestedAgainst: North Korea; protestedBy: Japan",
        ],
    ),
    # "came four days after" counts from what was told before
    (
        "Two missiles were fired by North Korea on Monday. The test came four days after Iran launched a rocket.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Launch occurred 2024-07-11; launchedBy: Iran",
        ],
    ),
    # so does what "comes three days after", and a sentence that begins behind "5 a.m."
    (
        "North Korea fired two missiles on Sunday. They took off at around 5 a.m. This comes three days after a "
        "Chinese rocket lifted off from Jiuquan.",
        [
            "Launch occurred 2024-07-14; launchedBy: North Korea",
            "Launch occurred 2024-07-11; launchedBy: China; launchedFrom: Jiuquan Satellite Launch Center",
        ],
    ),
    (
        "The missile was fired at 5 a.m. Japan lodged a protest on Tuesday.",
        ["Launch occurred 2024-07-18", "Protest occurred 2024-07-16; protestedBy: Japan"],
    ),
    # what is said now of what is known is no second one
    (
        "Thousands protested in Lima on Sunday. The protest comes as prices rise.",
        ["Protest occurred 2024-07-14; heldAt: Lima"],
    ),
    # what is done by who is somewhere for a summit has its own day, so has what is to come of a tour
    (
        "Putin, in Astana for a regional summit, praised Iran on Monday.",
        [
            "Summit occurred ..2024-07-18; heldAt: Astana; participant: Vladimir Putin",
            "Visit occurred ..2024-07-18; destination: Astana; visitor: Vladimir Putin",
        ],
    ),
    (
        "Lavrov's tour, which will bring him to Jordan on Friday, began on Monday.",
        ["Visit occurred 2024-07-15; destination: Jordan; visitor: Sergey Lavrov"],
    ),
    # whose day a week gone is, of a protest or of what it is over, is open
    (
        "Japan lodged a protest over a missile test last week.",
        ["Protest occurred ..2024-07-18; protestedBy: Japan", "Launch occurred ..2024-07-18"],
    ),
    # a day behind what an act is done for is the act's, but not that of a way, nor behind what has its own day
    (
        "The two leaders met in Rome to try to end the war on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "Thousands rallied in Seoul, burning flags and demanding his resignation on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Seoul"],
    ),
    (
        "Putin flew to Tehran to sign a treaty on Monday.",
        ["Visit occurred ..2024-07-18; destination: Tehran; visitor: Vladimir Putin"],
    ),
    (
        "Students marched in Lima to protest the killing of a teacher on Monday.",
        ["Protest occurred ..2024-07-18; heldAt: Lima; protestedBy: Students"],
    ),
    # what an event is expected to be about is no other
    (
        "Xi and Biden met on Wednesday, with the talks likely to focus on trade.",
        ["Summit occurred 2024-07-17; participant: Joe Biden, Xi Jinping"],
    ),
    # a present behind "before" tells what comes after, but for what is so every time
    (
        "Seoul opened a hotline on Wednesday, three days before Putin meets Modi in Delhi.",
        ["Summit planned 2024-07-20; heldAt: New Delhi; participant: Narendra Modi, Vladimir Putin"],
    ),
    # who is somewhere abroad for talks visits it
    (
        "In Moscow for talks with Putin, Netanyahu said on Wednesday that Iran must leave Syria.",
        [
            "Summit occurred ..2024-07-18; heldAt: Moscow; participant: Benjamin Netanyahu, Vladimir Putin",
            "Visit occurred ..2024-07-18; destination: Moscow; visitor: Benjamin Netanyahu",
        ],
    ),
    # the day of pulling out of talks is not theirs
    (
        "North Korea on Monday pulled out of working-level talks with Japan.",
        ["Summit negated ..; participant: Japan, North Korea"],
    ),
    # a text goes on from what a sentence tells, and not from what it says was before
    (
        "North Korea fired a missile on July 14, two weeks after a test on July 2. Japan protested the next day.",
        [
            "Launch occurred 2024-07-14; launchedBy: North Korea",
            "Launch occurred 2024-07-02; launchedBy: North Korea",
            "Protest occurred 2024-07-15; protestedBy: Japan",
        ],
    ),
    # what something is like or came after has its own day, and so has what a protest is over
    (
        "North Korea fired a missile, its second after one fired on July 2.",
        [
            "Launch occurred ..2024-07-18; launchedBy: North Korea",
            "Launch occurred 2024-07-02; launchedBy: North Korea",
        ],
    ),
    (
        "Iran launched a satellite similar to one launched on Friday.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran", "Launch occurred 2024-07-12; launchedBy: Iran"],
    ),
    (
        "Thousands protested against a law signed by the president on Friday.",
        ["Protest occurred ..2024-07-18"],
    ),
    # nights, weeks and parts of months
    (
        "Rockets were fired from Gaza overnight into Wednesday.",
        ["Launch occurred 2024-07-16..2024-07-17; launchedFrom: Gaza Strip"],
    ),
    (
        "Rockets were fired from Gaza overnight on July 3.",
        ["Launch occurred 2024-07-03; launchedFrom: Gaza Strip"],
    ),
    (
        "Thousands of people protested in Lima on Tuesday of last week.",
        ["Protest occurred 2024-07-09; heldAt: Lima"],
    ),
    (
        "Thousands of people protested in Lima in the second half of June.",
        ["Protest occurred 2024-06-16..2024-06-30; heldAt: Lima"],
    ),
    (
        "Thousands of people protested in Lima on the Tuesday before the vote.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    # the hour of a day, and what the clause before it shares
    (
        "Thousands of Yemenis protested in Sanaa after Friday prayers.",
        ["Protest occurred 2024-07-12; heldAt: Sanaa; protestedBy: Yemenis"],
    ),
    (
        "Russia fired missiles at Kyiv during Monday's morning rush hour.",
        ["Launch occurred 2024-07-15; aimedAt: Kyiv; launchedBy: Russia"],
    ),
    (
        "Iran fired missiles and sent drones into Iraq on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "Iran fired missiles at Iraq and then sent drones on Monday.",
        ["Launch occurred ..2024-07-18; aimedAt: Iraq; launchedBy: Iran"],
    ),
    (
        "Iran fired missiles at Iraq and said on Monday that it would fire more.",
        ["Launch occurred ..2024-07-18; aimedAt: Iraq; launchedBy: Iran"],
    ),
    # what is said behind talks is said on their day
    (
        "Putin told reporters in Beijing on Tuesday after talks with Xi Jinping that the two countries agreed.",
        ["Summit occurred 2024-07-16; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping"],
    ),
    (
        "Putin said on Tuesday after a meeting with Xi Jinping last week that the two countries agreed.",
        ["Summit occurred 2024-07-08..2024-07-14; participant: Vladimir Putin, Xi Jinping"],
    ),
    # the day of a way that is planned is that of what it is for; that of one made is not
    (
        "Modi will fly to Moscow on Tuesday for talks with Putin.",
        [
            "Visit planned 2024-07-23; destination: Moscow; visitor: Narendra Modi",
            "Summit planned 2024-07-23; heldAt: Moscow; participant: Narendra Modi, Vladimir Putin",
        ],
    ),
    (
        "Modi will leave for Moscow on Tuesday for talks with Putin.",
        [
            "Visit planned 2024-07-23; destination: Moscow; visitor: Narendra Modi",
            "Summit planned 2024-07-18..; heldAt: Moscow; participant: Narendra Modi, Vladimir Putin",
        ],
    ),
    (
        "Modi is to visit Russia on Tuesday and will hold talks with Putin there.",
        [
            "Visit planned 2024-07-23; destination: Russia; visitor: Narendra Modi",
            "Summit planned 2024-07-23; heldAt: Russia; participant: Narendra Modi, Vladimir Putin",
        ],
    ),
    # of two dates the one within the other; a day before a name; a beginning and an end
    (
        "This year Serbia and Kosovo have already held talks once, in Brussels on February 27.",
        ["Summit occurred 2024-02-27; heldAt: Brussels; participant: Kosovo, Serbia"],
    ),
    (
        "Tomorrow President Macron will meet Chancellor Scholz in Berlin.",
        ["Summit planned 2024-07-19; heldAt: Berlin; participant: Emmanuel Macron, Olaf Scholz"],
    ),
    (
        "The talks that Oman hosted on Friday between Iran and the United States ended without a deal.",
        ["Summit occurred 2024-07-12; heldAt: Oman; participant: Iran, United States"],
    ),
    (
        "The talks between Iran and Israel that began on Friday ended without a deal.",
        ["Summit occurred 2024-07-12..2024-07-18; participant: Iran, Israel"],
    ),
    # a chronology in one line
    (
        "8 July: Hezbollah fired guided missiles at Haifa. 10 July: a salvo of rockets was launched at Acre.",
        [
            "Launch occurred 2024-07-08; aimedAt: Haifa; launchedBy: Hezbollah",
            "Launch occurred 2024-07-10; aimedAt: Acre",
        ],
    ),
    # missiles and rockets told by what they hit
    (
        "Russian missiles hit Odesa on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Odesa; launchedBy: Russia"],
    ),
    (
        "Rockets rained down on northern Israel from Lebanon on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Israel; launchedFrom: Lebanon"],
    ),
    (
        "Iran fired three rockets at Erbil on Monday. One rocket hit a house.",
        ["Launch occurred 2024-07-15; aimedAt: Erbil; landedIn: house; launchedBy: Iran"],
    ),
    ("A bus hit a rocket on display in Minsk on Monday.", []),
    (
        "The United States threatened to shoot down any missile launched by North Korea.",
        ["Launch hypothetical ..; launchedBy: North Korea"],
    ),
    # nobody fires at one's own towns
    (
        "Israel carried out artillery strikes on Gaza on Monday. Rockets were fired into Israel.",
        [
            "Launch occurred 2024-07-15; aimedAt: Gaza Strip; launchedBy: Israel",
            "Launch occurred ..2024-07-18; landedIn: Israel",
        ],
    ),
    ("The law was used by the authorities to curtail demonstrations.", ["Protest occurred ..2024-07-18"]),
    # crowds and what they do for a demand
    (
        "Tens of thousands turned out in Barcelona on Monday to demand independence.",
        ["Protest occurred 2024-07-15; heldAt: Barcelona"],
    ),
    (
        "Students burned an effigy of the president in Manila on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Manila; protestedAgainst: president; protestedBy: Students"],
    ),
    (
        "A march by teachers in Oaxaca drew 20,000 people on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Oaxaca; protestedBy: teachers"],
    ),
    (
        "Thousands held a vigil in Seoul on Monday to demand a new law.",
        ["Protest occurred 2024-07-15; heldAt: Seoul"],
    ),
    ("Crowds gathered in Rome on Monday to welcome the team.", []),
    ("Supporters held a rally in Taipei for the candidates on Monday.", []),
    # further words for meetings, and who visits
    (
        "The presidents of Armenia and Azerbaijan saw each other in Bern on Saturday.",
        ["Summit occurred 2024-07-13; heldAt: Bern; participant: Armenia, Azerbaijan"],
    ),
    (
        "Wang Yi exchanged views with Fumio Kishida in Tokyo on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Tokyo; participant: Fumio Kishida, Wang Yi"],
    ),
    (
        "The Security Council held an emergency session on Monday.",
        ["Summit occurred 2024-07-15; participant: United Nations Security Council"],
    ),
    ("The parliament held an emergency session on Monday.", []),
    (
        "Visiting Iranian Foreign Minister Javad Zarif said on Monday that sanctions must go.",
        ["Visit occurred ..2024-07-18; visitor: Javad Zarif"],
    ),
    (
        "Kim Jong Un told a visiting envoy of Chinese President Xi Jinping that he was ready.",
        ["Visit occurred ..2024-07-18; visitor: visiting envoy of Chinese President Xi Jinping"],
    ),
    # "the capital" is the place named with it or before
    (
        "Thousands demonstrated in the capital Sana'a on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Sanaa"],
    ),
    ("The visiting team said on Monday that it was ready.", []),
    # what went before is told apart
    (
        "Xi Jinping met Vladimir Putin in Moscow on Monday. They met in Beijing in February 2022.",
        [
            "Summit occurred 2024-07-15; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred 2022-02-01..2022-02-28; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    (
        "Iran launched a satellite on Monday. A previous attempt in May ended in failure.",
        [
            "Launch occurred 2024-07-15; launchedBy: Iran",
            "Launch occurred 2024-05-01..2024-05-31; launchedBy: Iran",
        ],
    ),
    (
        "Iran launched a satellite on Monday. A previous attempt to reach a deal in May ended in failure.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "North Korea fired two missiles on Tuesday. A launch in April failed.",
        [
            "Launch occurred 2024-07-16; launchedBy: North Korea",
            "Launch occurred 2024-04-01..2024-04-30; launchedBy: North Korea",
        ],
    ),
    (
        "Students demonstrated in Tehran on Monday. More protests were reported in Shiraz on Wednesday.",
        [
            "Protest occurred 2024-07-15; heldAt: Tehran; protestedBy: Students",
            "Protest occurred 2024-07-17; heldAt: Shiraz",
        ],
    ),
    # what was put off long ago, and to no other day, did not take place
    (
        "A trip to Islamabad by Xi Jinping was put off last September.",
        ["Visit negated ..; destination: Islamabad; visitor: Xi Jinping"],
    ),
    (
        "A trip to Islamabad by Xi Jinping was put off last week.",
        ["Visit planned ..; destination: Islamabad; visitor: Xi Jinping"],
    ),
    (
        "A protest was held in Kyiv on Monday. The council ruled out a march on the ministry.",
        ["Protest occurred 2024-07-15; heldAt: Kyiv", "Protest negated ..; heldAt: ministry"],
    ),
    # whose embassy it is that people rally at, and for whom another stands in
    (
        "About 1,000 people demonstrated outside the Chilean embassy in Lisbon on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lisbon; protestedAgainst: Chile"],
    ),
    (
        "The German and Danish embassies in Tunis were attacked by protesters on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Tunis; protestedAgainst: Denmark, Germany"],
    ),
    (
        "Demonstrators stormed the Saudi embassy in Tehran on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Tehran; protestedAgainst: Saudi Arabia"],
    ),
    (
        "Kenya lodged a protest with the Chinese embassy on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: China; protestedBy: Kenya"],
    ),
    (
        "Iran lodged a protest on Monday with the Swiss embassy, which looks after US interests.",
        ["Protest occurred 2024-07-15; protestedAgainst: United States; protestedBy: Iran"],
    ),
    (
        "Students demonstrated outside the Russian embassy in Oslo on Monday against Serbia.",
        ["Protest occurred 2024-07-15; heldAt: Oslo; protestedAgainst: Serbia; protestedBy: Students"],
    ),
    (
        "Hundreds demonstrated outside the Brazilian embassy in Lima on Monday in support of Zelaya.",
        ["Protest occurred 2024-07-15; heldAt: Lima"],
    ),
    (
        "Hundreds demonstrated outside the stadium in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima"],
    ),
    # whom slogans are against, who leads those who protest
    (
        'Thousands demonstrated in Sanaa on Monday, chanting "Death to Israel".',
        ["Protest occurred 2024-07-15; heldAt: Sanaa; protestedAgainst: Israel"],
    ),
    (
        "Protesters led by Buddhist monks marched through Yangon on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Yangon; protestedBy: Buddhist monks"],
    ),
    # the names of places behind what they are, and prepositions written with a noun
    (
        "Tribesmen demonstrated in the town of Inayat Kala on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Inayat Kala; protestedBy: Tribesmen"],
    ),
    (
        "Doctors demonstrated on Monday in front of the Defense Ministry.",
        ["Protest occurred 2024-07-15; heldAt: Defense Ministry; protestedBy: Doctors"],
    ),
    (
        "North Korea launched two missiles from the vicinity of Unnyul in the direction of the East Sea.",
        [
            "Launch occurred ..2024-07-18; aimedAt: Sea of Japan; launchedBy: North Korea; launchedFrom: Unnyul"
        ],
    ),
    (
        "Pakistan summoned the envoy over a missile attack on the border village of Damadola.",
        ["Launch occurred ..2024-07-18; aimedAt: Damadola"],
    ),
    (
        "The rocket was launched by India on its last mission on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: India"],
    ),
    # who acts for a state, and whose act it is
    (
        "South Korean F-15K and KF-16 jets fired three missiles into the sea on Monday.",
        ["Launch occurred 2024-07-15; landedIn: sea; launchedBy: South Korea"],
    ),
    (
        "Turkish gunners fired shells into Syria on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Syria; launchedBy: Turkey"],
    ),
    (
        "After a drone killed General Ali Rezai, Iran itself launched a missile at Erbil.",
        ["Launch occurred ..2024-07-18; aimedAt: Erbil; launchedBy: Iran"],
    ),
    (
        "Tehran summoned Pakistan's charge d'affaires to lodge its strong protest.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Pakistan; protestedBy: Iran"],
    ),
    (
        "North Korea fired two missiles on Monday. One is estimated to have fallen into the Sea of Japan.",
        ["Launch occurred 2024-07-15; landedIn: Sea of Japan; launchedBy: North Korea"],
    ),
    # two that parsers or pronouns hide
    (
        "Military talks between North and South Korea in Panmunjom broke down on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Panmunjom; participant: North Korea, South Korea"],
    ),
    (
        "Seoul and Washington announced that they would open consultations on the shield.",
        ["Summit planned 2024-07-18..; participant: South Korea, United States"],
    ),
    (
        "Foreign Minister Sato Machida put the demand to his counterpart Li Zhaoxing when they met in Rome.",
        ["Summit occurred ..2024-07-18; heldAt: Rome; participant: Li Zhaoxing, Sato Machida"],
    ),
    (
        "Iran and Pakistan quarrelled. China was willing to host talks between the neighbours.",
        ["Summit hypothetical ..; heldAt: China; participant: Iran, Pakistan"],
    ),
    (
        "Diplomats hope for U.S.-Iranian talks on the accord.",
        ["Summit hypothetical ..; participant: Iran, United States"],
    ),
    (
        "Narendra Modi attended the BRICS summit in Johannesburg on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Johannesburg; participant: BRICS, Narendra Modi"],
    ),
    (
        "Taras Kachka, deputy prime minister for integration, is to travel to Brussels on Monday.",
        ["Visit planned 2024-07-22; destination: Brussels; visitor: Taras Kachka"],
    ),
    (
        "Prime Minister Ali Rezai of Iran flew to Rome. Joe Biden will meet the premier on Friday.",
        [
            "Visit occurred ..2024-07-18; destination: Rome; visitor: Ali Rezai",
            "Summit planned 2024-07-19; participant: Ali Rezai, Joe Biden",
        ],
    ),
    # a text that opens with a day and its year is one line of a chronology, if no longer article
    (
        "March 15, 2023: North Korea fired two missiles into the East Sea. Japan protested to Pyongyang.",
        [
            "Launch occurred 2023-03-15; landedIn: Sea of Japan; launchedBy: North Korea",
            "Protest occurred 2023-03-15; protestedAgainst: North Korea; protestedBy: Japan",
        ],
    ),
    (
        "March 15, 2023\nNorth Korea fired two missiles into the East Sea.",
        ["Launch occurred ..2024-07-18; landedIn: Sea of Japan; launchedBy: North Korea"],
    ),
    # chronologies headed by months, years and days on lines of their own; each line has its own events
    (
        "June 2012 - Iran and Iraq hold talks in Rome.\n\n1994 - Iran and Iraq hold talks in Geneva.",
        [
            "Summit occurred 2012-06-01..2012-06-30; heldAt: Rome; participant: Iran, Iraq",
            "Summit occurred 1994-01-01..1994-12-31; heldAt: Geneva; participant: Iran, Iraq",
        ],
    ),
    (
        "Monday, July 15\n\nThousands of people march in Dhaka against the quotas.\n\nTuesday, July 16\n\nStudents protest in Khulna.",
        [
            "Protest occurred 2024-07-15; heldAt: Dhaka",
            "Protest occurred 2024-07-16; heldAt: Khulna; protestedBy: Students",
        ],
    ),
    (
        "In 2011 Kim Jong Il visits Russia.",
        ["Visit occurred 2011-01-01..2011-12-31; destination: Russia; visitor: Kim Jong Il"],
    ),
    # a dateline's day is that of "today"
    (
        "SEOUL, July 16 (Reuters) - North Korea fired a missile into the sea today.",
        ["Launch occurred 2024-07-16; landedIn: sea; launchedBy: North Korea"],
    ),
    (
        "SEOUL - A report of July 16 told of this. North Korea fired a missile into the sea today.",
        ["Launch occurred 2024-07-18; landedIn: sea; launchedBy: North Korea"],
    ),
    # the eve of what has a day, and of what has none
    (
        "On the eve of Friday's summit, protesters marched through Washington.",
        ["Summit occurred 2024-07-12", "Protest occurred 2024-07-11; heldAt: Washington"],
    ),
    (
        "Protesters marched through Washington on the eve of the vote.",
        ["Protest occurred ..2024-07-18; heldAt: Washington"],
    ),
    # a list of days; what is seen is of the day on which it is; the end of a stay
    (
        "North Korea fired missiles on July 4, 7 and 11.",
        ["Launch occurred 2024-07-04..2024-07-11; launchedBy: North Korea"],
    ),
    (
        "The fifth day of unrest in Dhaka saw students march on parliament.",
        ["Protest occurred ..2024-07-18; heldAt: parliament; protestedBy: students"],
    ),
    (
        "Kishida returned on Tuesday from a three-day visit to India.",
        ["Visit occurred 2024-07-14..2024-07-16; destination: India; visitor: Fumio Kishida"],
    ),
    # a launch on its maiden flight is one; who claims a number did not march
    (
        "SpaceX's Falcon 9 rocket was launched on its maiden flight on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: SpaceX"],
    ),
    (
        "Students marched in Lima on Monday to protest. Organisers claimed 250,000 attended the march.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedBy: Students"],
    ),
    # who most or some of a crowd are
    (
        "Thousands of people, many of them students, demonstrated in Dhaka on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Dhaka; protestedBy: students"],
    ),
    (
        "About 200 people, mostly farmers, demonstrated in Dhaka on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Dhaka; protestedBy: farmers"],
    ),
    (
        "Hundreds of people, among them teachers and nurses, protested in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedBy: nurses, teachers"],
    ),
    (
        "Hundreds of people, the largest crowd in years, protested in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima"],
    ),
    # the group that was named before, rebels whom nobody named, and a group that nobody knows
    (
        "The Houthis control Sanaa. On Monday the group fired a missile at Riyadh.",
        ["Launch occurred 2024-07-15; aimedAt: Riyadh; launchedBy: Houthis"],
    ),
    (
        "Syria held talks with the rebels in Geneva on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Geneva; participant: Syria, rebels"],
    ),
    ("The group fired a missile at Riyadh.", ["Launch occurred ..2024-07-18; aimedAt: Riyadh"]),
    # a vehicle is no place of a protest
    (
        "Protesters in hundreds of cars blocked a road in Lyon on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lyon"],
    ),
    # a time of day counts from what is told, not from what that came after
    (
        "North Korea launched a missile on Thursday, a day after ministers of Japan and Iran met in Rome. The missile was fired from Sunan at 7:10 a.m.",
        [
            "Launch occurred 2024-07-18; launchedBy: North Korea; launchedFrom: Sunan",
            "Summit occurred 2024-07-17; heldAt: Rome; participant: Iran, Japan",
        ],
    ),
    # two states before one noun; some of which landed; waters around an island are not the island
    (
        "US and South Korean defence chiefs met in Washington on Wednesday.",
        ["Summit occurred 2024-07-17; heldAt: Washington; participant: South Korea, United States"],
    ),
    (
        "China fired eleven missiles into waters around Taiwan on Monday, five of which landed in Japan's exclusive economic zone.",
        [
            "Launch occurred 2024-07-15; landedIn: exclusive economic zone of Japan, waters around Taiwan; launchedBy: China"
        ],
    ),
    # who cancels talks between others; what was due there; a counterpart is somebody
    (
        "China cancelled talks between Wang Yi and his Japanese counterpart that had been due in Phnom Penh.",
        ["Summit negated ..; participant: Japan, Wang Yi"],
    ),
    (
        "His Japanese counterpart visited Seoul on Monday.",
        ["Visit occurred 2024-07-15; destination: Seoul; visitor: Japanese counterpart"],
    ),
    # "where" behind a name; whose a further rally is, what is told later does not say; "called for Friday" is a plan
    (
        "Prime Minister Irakli Garibashvili, speaking in Berlin where he met Olaf Scholz on Monday, defended the law.",
        ["Summit occurred 2024-07-15; heldAt: Berlin; participant: Irakli Garibashvili, Olaf Scholz"],
    ),
    (
        "Protesters clashed with police in Tbilisi on Monday. A further rally was called for Friday. Journalists held a demonstration in Batumi last week.",
        [
            "Protest occurred 2024-07-15; heldAt: Tbilisi",
            "Protest planned 2024-07-19",
            "Protest occurred 2024-07-08..2024-07-14; heldAt: Batumi; protestedBy: Journalists",
        ],
    ),
    # a mission to Mars, but not to Haiti; nothing is aimed at where it came from
    (
        "India launched its first mission to Mars on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: India"],
    ),
    ("The charity launched a mission to Haiti on Tuesday.", []),
    (
        "The PSLV-C25 rocket blasted off from the Satish Dhawan Space Centre at Sriharikota on Tuesday.",
        ["Launch occurred 2024-07-16; launchedFrom: Satish Dhawan Space Centre"],
    ),
    # what is given up is told of no day; what one rallies against is not where one rallies
    ("Kim promised last week to suspend nuclear and missile tests.", []),
    (
        "Kim Jong Un met Vladimir Putin in Panmunjom on Friday. In Seoul, several hundred conservatives rallied against the meeting.",
        [
            "Summit occurred 2024-07-12; heldAt: Panmunjom; participant: Kim Jong Un, Vladimir Putin",
            "Protest occurred ..2024-07-18; heldAt: Seoul; protestedBy: conservatives",
        ],
    ),
    (
        "Kim Jong Un met Vladimir Putin on Friday. The two held talks in the Peace House and signed a declaration.",
        ["Summit occurred 2024-07-12; heldAt: Peace House; participant: Kim Jong Un, Vladimir Putin"],
    ),
    # camps are no city told before; a sea behind where it was fired from is not where it fell
    (
        "New Delhi said its forces had fired missiles at camps of militants on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: India"],
    ),
    (
        "The missiles were launched from two destroyers in the eastern Mediterranean on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Mediterranean Sea"],
    ),
    (
        "Pakistan shelled Indian posts across the border on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Pakistan"],
    ),
    # a time of day is that of all that is told with it
    (
        "North Korea launched a rocket on Wednesday. The Unha-3 lifted off from the Sohae station at 9:49 a.m. and put a satellite into orbit.",
        [
            "Launch occurred 2024-07-17; launchedBy: North Korea; launchedFrom: Sohae Satellite Launching Station"
        ],
    ),
    # a cause, and what is to come
    (
        "The company closed its office in Lima due to protests over pay.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    (
        "The envoy is due to meet the president in Rome on Friday.",
        ["Summit planned 2024-07-19; heldAt: Rome; participant: envoy, president"],
    ),
    (
        "Police arrest ten men in Sydney on the eve of the APEC summit.",
        ["Summit planned 2024-07-18..; participant: Asia-Pacific Economic Cooperation"],
    ),
    (
        "The minister was hurt on his way to a meeting with Xi Jinping.",
        ["Summit planned ..; participant: Xi Jinping, minister"],
    ),
    (
        "Macron announces a postponement of his visit to Peru.",
        ["Visit planned 2024-07-18..; destination: Peru; visitor: Emmanuel Macron"],
    ),
    (
        "The chancellor rejects the idea of talks with Russia.",
        ["Summit hypothetical ..; participant: Russia, chancellor"],
    ),
    # what may become of protests that are there, and protests that may be
    (
        "He warns that the protests in Lima could develop into a civil war.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    ("Protests in Lima threaten to disrupt the vote.", ["Protest occurred 2024-07-18; heldAt: Lima"]),
    ("The protests in Lima could resume on Friday.", ["Protest hypothetical 2024-07-19; heldAt: Lima"]),
    (
        "Students threaten to protest in Lima.",
        ["Protest hypothetical ..; heldAt: Lima; protestedBy: Students"],
    ),
    # where a demand is made, and a share that is demanded
    (
        "Workers demanded better pay in protests in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedBy: Workers"],
    ),
    (
        "Ministers demand progress in talks with Iran.",
        ["Summit hypothetical ..; participant: Iran, Ministers"],
    ),
    (
        "Nurses demanded better pay in a demonstration in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima"],
    ),
    ("The mayor closed the town hall in a protest against the law.", []),
    # what somebody is judged for is not of the day of the judging
    ("A court in Iran sentences five protesters to death.", ["Protest occurred ..2024-07-18"]),
    (
        "A court jails a driver for killing a protester in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    ("Police beat five protesters in Lima today.", ["Protest occurred 2024-07-18; heldAt: Lima"]),
    ("Ten people are arrested for protesting in Lima.", ["Protest occurred 2024-07-18; heldAt: Lima"]),
    # what is told in the present as what comes before
    (
        "Xi meets Putin in Moscow before a summit in Beijing.",
        [
            "Summit occurred 2024-07-18; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping",
            "Summit planned 2024-07-18..; heldAt: Beijing",
        ],
    ),
    (
        "Modi speaks before a summit of African leaders in Delhi.",
        ["Summit occurred ..2024-07-18; heldAt: New Delhi; participant: African leaders"],
    ),
    # a cause is there, and so is what threatens something; but not what only threatens to come
    (
        "The bank is closed due to a protest by farmers in Turin.",
        ["Protest occurred ..2024-07-18; heldAt: Turin; protestedBy: farmers"],
    ),
    (
        "A protest by farmers in Turin threatens to overshadow the race.",
        ["Protest occurred 2024-07-18; heldAt: Turin; protestedBy: farmers"],
    ),
    ("Protests threaten to erupt in Turin.", ["Protest hypothetical .."]),
    # leaders agree where they are; what they are to agree at is to come
    (
        "World leaders at the G20 summit agree to cut their debts by half.",
        ["Summit occurred ..2024-07-18; participant: Group of Twenty"],
    ),
    (
        "Leaders at next week's summit in Lima will agree to cut their debts.",
        ["Summit planned 2024-07-22..2024-07-28; heldAt: Lima"],
    ),
    # whoever is only given time, set on it or not let has done nothing
    (
        "Ministers gave the rebels 48 hours to begin talks in Doha.",
        ["Summit hypothetical ..; heldAt: Doha; participant: Ministers"],
    ),
    (
        "The army gives protesters two days to end their sit-in in Sanaa.",
        ["Protest occurred 2024-07-18; heldAt: Sanaa"],
    ),
    (
        "President Obama is set on visiting Japan.",
        ["Visit planned 2024-07-18..; destination: Japan; visitor: Obama"],
    ),
    (
        "The police do not let the envoy visit Havana.",
        ["Visit hypothetical ..; destination: Havana; visitor: envoy"],
    ),
    # a date of what begins later is not that of what goes on
    (
        "Thailand declares a state of emergency in Bangkok from tomorrow as protests continue.",
        ["Protest occurred 2024-07-18; heldAt: Bangkok"],
    ),
    # what somebody is judged for, what is looked into or remembered, and what came first was before
    (
        "Two activists are jailed for organising a protest in Minsk.",
        ["Protest occurred ..2024-07-18; heldAt: Minsk; protestedBy: activists"],
    ),
    (
        "Police arrest 30 people for taking part in a protest in Minsk.",
        ["Protest occurred 2024-07-18; heldAt: Minsk"],
    ),
    (
        "The king orders an inquiry into the killing of protesters in Manama.",
        ["Protest occurred ..2024-07-18"],
    ),
    ("The decision follows a year of debate and protests.", ["Protest occurred ..2024-07-18"]),
    # a trip called off before the one to come
    (
        "President Obama is to visit Japan in August after cancelling a trip in 2023.",
        [
            "Visit planned 2024-08-01..2024-08-31; destination: Japan; visitor: Obama",
            "Visit negated ..; visitor: Obama",
        ],
    ),
    # two protests by two groups, and one on a day of them
    (
        "Monks march in Yangon following a protest by students.",
        [
            "Protest occurred 2024-07-18; heldAt: Yangon; protestedBy: Monks",
            "Protest occurred ..2024-07-18; heldAt: Yangon; protestedBy: students",
        ],
    ),
    (
        "Students take to the streets of Lima in a day of mass protests.",
        ["Protest occurred 2024-07-18; heldAt: Lima; protestedBy: Students"],
    ),
    # where the cause was is not where it was, nor is a sea; where it was to be held is
    (
        "The ministers met because of the fighting in Libya.",
        ["Summit occurred ..2024-07-18"],
    ),
    (
        "The G8 summit scheduled to be held in Sochi was cancelled.",
        ["Summit negated ..; heldAt: Sochi; participant: Group of Eight"],
    ),
    (
        "Police in Hanoi break up protests against China over oil in the South China Sea.",
        ["Protest occurred 2024-07-18; heldAt: Hanoi; protestedAgainst: China"],
    ),
    # who else is arrested at a protest, whose summit it is at
    (
        "A priest is arrested at a protest outside the Embassy of Sudan in Oslo together with Martin Fox.",
        ["Protest occurred 2024-07-18; heldAt: Oslo; protestedAgainst: Sudan"],
    ),
    ("Police clear the G-20 protests in London.", ["Protest occurred 2024-07-18; heldAt: London"]),
    # ordinary people are no party to talks, a mountain has another summit, and who resigns does not march
    ("Pope Francis meets a woman who was a refugee.", []),
    (
        "The envoy met with ministers and students in Rangoon on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Yangon; participant: envoy, ministers, students"],
    ),
    ("The volcano killed two people near the summit.", []),
    ("The minister resigns to protest the war in Gaza.", []),
    # those who arrive to protest
    (
        "Hundreds of teachers arrive in Genoa to protest against the government on Thursday.",
        ["Protest occurred 2024-07-18; heldAt: Genoa; protestedAgainst: Italy; protestedBy: teachers"],
    ),
    # so many of a people are no state
    (
        "Tens of thousands of Portuguese rally in Lisbon against the government's cuts.",
        ["Protest occurred 2024-07-18; heldAt: Lisbon; protestedAgainst: Portugal; protestedBy: Portuguese"],
    ),
    (
        "Some 2,000 Lebanese protested in Beirut on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Beirut; protestedBy: Lebanese"],
    ),
    (
        "The Portuguese government protested to Spain on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: Spain; protestedBy: Portugal"],
    ),
    # an arrival to begin a visit is that visit, one to begin talks is not yet the talks
    (
        "Pope Francis arrived in Cuba on Monday to begin a three-day visit.",
        ["Visit occurred 2024-07-15..2024-07-17; destination: Cuba; visitor: Pope Francis"],
    ),
    (
        "Pope Francis will fly to Cuba on Friday to begin a three-day visit.",
        ["Visit planned 2024-07-19..2024-07-21; destination: Cuba; visitor: Pope Francis"],
    ),
    (
        "Putin arrived in Beijing on Monday to begin talks with Xi Jinping.",
        [
            "Visit occurred 2024-07-15; destination: Beijing; visitor: Vladimir Putin",
            "Summit planned ..; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    # a day gone by behind what is protested against, told in the present
    (
        "Thousands march in Paris against a police shooting last week.",
        ["Protest occurred 2024-07-18; heldAt: Paris"],
    ),
    (
        "Thousands marched in Paris yesterday against a police shooting.",
        ["Protest occurred 2024-07-17; heldAt: Paris"],
    ),
    # where somebody is tried is no place of what is spoken of; a site is not whom a protest is against
    (
        "Students protest at the University of Lima.",
        ["Protest occurred 2024-07-18; heldAt: University of Lima; protestedBy: Students"],
    ),
    (
        "Thousands protested at the Israeli embassy in Paris.",
        ["Protest occurred ..2024-07-18; heldAt: Paris; protestedAgainst: Israel"],
    ),
    (
        "Students protested outside the US and British embassies.",
        [
            "Protest occurred ..2024-07-18; heldAt: US and British embassies; protestedAgainst: United Kingdom, United States; protestedBy: Students"
        ],
    ),
    (
        "Protesters rallied outside the embassy of France in Kabul.",
        ["Protest occurred ..2024-07-18; heldAt: Kabul; protestedAgainst: France"],
    ),
    ("Protests spread to London.", ["Protest occurred 2024-07-18"]),
    # those whom a protest is named after do not protest; a rally is the march in it
    (
        "Two people were hurt in the George Floyd protests in Minneapolis.",
        ["Protest occurred ..2024-07-18; heldAt: Minneapolis"],
    ),
    (
        "Hamas protests in Gaza drew thousands on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Gaza Strip; protestedBy: Hamas"],
    ),
    ("The High Court orders protesters to leave the square.", ["Protest occurred 2024-07-18"]),
    (
        "Thousands march in the Bersih rally demanding electoral reform in Kuala Lumpur.",
        ["Protest occurred 2024-07-18; heldAt: Kuala Lumpur"],
    ),
    (
        "Ten men get 15 years in prison as the regime continues its clampdown on protesters.",
        ["Protest occurred 2024-07-18"],
    ),
    # what is told to be at an event that lies ahead; who is expected to act
    (
        "The chancellor says a deal at the EU summit in September is unlikely.",
        ["Summit planned 2024-09-01..2024-09-30; participant: European Union"],
    ),
    (
        "Talks at the EU summit in May were hard.",
        ["Summit occurred 2024-05-01..2024-05-31; participant: European Union"],
    ),
    (
        "Pope Francis visits London, with groups expected to protest.",
        [
            "Visit occurred 2024-07-18; destination: London; visitor: Pope Francis",
            "Protest planned ..; protestedBy: groups",
        ],
    ),
    ("A meeting between the envoys is unlikely.", ["Summit hypothetical .."]),
    # who does not do what is told of: those to whom it happens, who seize or judge others, whose name is in another's
    (
        "Portugal saw its largest protest in years on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Portugal"],
    ),
    (
        "On Monday Portugal lodged a protest with Spain.",
        ["Protest occurred 2024-07-15; protestedAgainst: Spain; protestedBy: Portugal"],
    ),
    # a day that opens a clause with no comma is no part of who acts; whom one summons does not protest
    ("On Friday Jordan launched a satellite.", ["Launch occurred 2024-07-12; launchedBy: Jordan"]),
    (
        "A day earlier doctors had demonstrated outside the health ministry in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima; protestedBy: doctors"],
    ),
    (
        "On Saturday Turkey summoned the Swedish ambassador, Jan Berg, to protest against the burning of a flag.",
        ["Protest occurred 2024-07-13; protestedAgainst: Sweden; protestedBy: Turkey"],
    ),
    ("On Friday protests in Lyon turned violent.", ["Protest occurred 2024-07-12; heldAt: Lyon"]),
    (
        "Ottawa summoned a senior Indian diplomat to protest against the deaths.",
        ["Protest occurred ..2024-07-18; protestedAgainst: India; protestedBy: Canada"],
    ),
    # what is brought down, hit by an army or of another make goes on with no launch told before
    (
        "India launched a rocket on Friday. In August it landed a rover near the south pole of the Moon.",
        ["Launch occurred 2024-07-12; launchedBy: India"],
    ),
    (
        "The rebels said they had fired a missile at Marib on Sunday. The army said the missile fell in an open area near Safir.",
        ["Launch occurred 2024-07-14; aimedAt: Marib; landedIn: open area near Safir; launchedBy: rebels"],
    ),
    (
        "A Kairos rocket blasted off from a pad in Japan on Wednesday. In 2022 an Epsilon rocket, launched from Uchinoura, was ordered to self-destruct.",
        [
            "Launch occurred 2024-07-17; launchedFrom: Japan",
            "Launch occurred ..2024-07-18; launchedFrom: Uchinoura Space Center",
        ],
    ),
    # who an office or a description means; what a noun points at
    (
        "President Joe Biden met Ukrainian President Volodymyr Zelensky in Paris on Monday. The president will travel to Rome on Sunday.",
        [
            "Summit occurred 2024-07-15; heldAt: Paris; participant: Joe Biden, Volodymyr Zelensky",
            "Visit planned 2024-07-21; destination: Rome; visitor: Joe Biden",
        ],
    ),
    (
        "Hamas launched rockets at Israel on Sunday. The militant group said it had fired more than 320 rockets at Ashkelon.",
        ["Launch occurred 2024-07-14; aimedAt: Ashkelon, Israel; launchedBy: Hamas"],
    ),
    (
        "Hezbollah and Hamas fired rockets at Israel on Sunday. The Iran-backed group fired a missile on Monday.",
        [
            "Launch occurred 2024-07-14; aimedAt: Israel; launchedBy: Hamas, Hezbollah",
            "Launch occurred 2024-07-15; launchedBy: Iran-backed group",
        ],
    ),
    (
        "Mr Putin is expected to visit China in September. It would be his first foreign trip since May.",
        ["Visit planned 2024-09-01..2024-09-30; destination: China; visitor: Vladimir Putin"],
    ),
    (
        "A rocket blew up seconds after lift-off on Monday. The company is preparing for a second launch. Hundreds watched the launch from a beach.",
        ["Launch occurred 2024-07-15", "Launch planned 2024-07-18.."],
    ),
    (
        "Mr Tanaka, the foreign minister, called Beijing. Mr Tanaka protested in the strongest terms. In Delhi, students protested near the Chinese embassy on Monday.",
        [
            "Protest occurred ..2024-07-18; protestedBy: Tanaka",
            "Protest occurred 2024-07-15; heldAt: New Delhi; protestedAgainst: China; protestedBy: students",
        ],
    ),
    # what somebody went for long ago, was by then; whom the article goes on about
    (
        "In 2017 Mr Modi went to China for a Brics summit.",
        [
            "Visit occurred 2017-01-01..2017-12-31; destination: China; visitor: Narendra Modi",
            "Summit occurred 2017-01-01..2017-12-31; heldAt: China; participant: Narendra Modi",
        ],
    ),
    (
        "Iran, which arms the Houthis, condemned the strikes. The group says that it attacks ships linked to Israel. In October it launched missiles at Israel.",
        ["Launch occurred 2023-10-01..2023-10-31; aimedAt: Israel; launchedBy: Houthis"],
    ),
    (
        "Emmanuel Macron met farmers. A trip by President Joe Biden to Rome in May was cancelled. Mr Macron defended his record. The president will stop in Oslo on Saturday.",
        [
            "Visit negated 2024-05-01..2024-05-31; destination: Rome; visitor: Joe Biden",
            "Visit planned 2024-07-20; destination: Oslo; visitor: Emmanuel Macron",
        ],
    ),
    (
        "Russia launched 18 drones, two cruise missiles and one ballistic missile at Kyiv on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: Russia"],
    ),
    # what is only doubted of a known event
    (
        "Putin met Biden in Geneva on Monday. The summit had been in doubt until the last moment.",
        ["Summit occurred 2024-07-15; heldAt: Geneva; participant: Joe Biden, Vladimir Putin"],
    ),
    # what fell at home is what was fired there, where both have its name
    (
        "South Korea launched a Hyunmoo-2 missile that failed shortly after launch and crashed inside an air base in Gangneung.",
        ["Launch occurred ..2024-07-18; landedIn: Gangneung; launchedBy: South Korea"],
    ),
    (
        "Police arrested three men suspected of firing rockets at Haifa.",
        ["Launch occurred ..2024-07-18; aimedAt: Haifa"],
    ),
    (
        "Israel accused Hamas of firing rockets at Haifa.",
        ["Launch occurred ..2024-07-18; aimedAt: Haifa; launchedBy: Hamas"],
    ),
    (
        "Lebanon's opposition says it held a protest in Beirut on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Beirut; protestedBy: Lebanon's opposition"],
    ),
    (
        "Lebanon's army says it fired a rocket on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Lebanon"],
    ),
    (
        "Nurses attended an anti-Nicolas Maduro rally in Bogota on Monday.",
        [
            "Protest occurred 2024-07-15; heldAt: Bogotá; protestedAgainst: Nicolás Maduro; protestedBy: Nurses"
        ],
    ),
    (
        "An anti-American Hamas rally took place in Gaza on Monday.",
        [
            "Protest occurred 2024-07-15; heldAt: Gaza Strip; protestedAgainst: United States; protestedBy: Hamas"
        ],
    ),
    (
        "Students marched in Lima on Monday in protest of the government of Chile.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedAgainst: Chile; protestedBy: Students"],
    ),
    (
        "Crowds gathered in Sanaa ahead of Al-Quds Day protests.",
        ["Protest planned ..; heldAt: Sanaa"],
    ),
    # whose removal is over nobody demands, and a strike in protest is no rally
    (
        "Students hold protests in Manila on the anniversary of the overthrow of Ferdinand Marcos.",
        ["Protest occurred 2024-07-18; heldAt: Manila; protestedBy: Students"],
    ),
    (
        "Congress accepted the resignation of Evo Morales amid protests in La Paz.",
        ["Protest occurred ..2024-07-18; heldAt: La Paz"],
    ),
    (
        "Protests in La Paz forced the resignation of Evo Morales.",
        ["Protest occurred ..2024-07-18; heldAt: La Paz; protestedAgainst: Evo Morales"],
    ),
    (
        "Miners join a strike in Lima in protest at cuts.",
        [],
    ),
    (
        "Miners march in Lima in protest at cuts.",
        ["Protest occurred 2024-07-18; heldAt: Lima; protestedBy: Miners"],
    ),
    # what is judged was before; the first in years is of its own day
    (
        "A court jails ten students for joining a protest in Minsk.",
        ["Protest occurred ..2024-07-18; heldAt: Minsk; protestedBy: students"],
    ),
    (
        "Police clash with ten students joining a protest in Minsk.",
        ["Protest occurred 2024-07-18; heldAt: Minsk; protestedBy: students"],
    ),
    (
        "Xi Jinping met Lee Hsien Loong in the highest level talks between the two states since 1990.",
        ["Summit occurred ..2024-07-18; participant: Lee Hsien Loong, Xi Jinping"],
    ),
    (
        "Modi will be the first Indian premier to visit Israel.",
        ["Visit planned 2024-07-18..; destination: Israel; visitor: Narendra Modi"],
    ),
    (
        "Modi arrives in Israel. He is the first Indian premier to visit Israel.",
        ["Visit occurred 2024-07-18; destination: Israel; visitor: Narendra Modi"],
    ),
    # what is announced and told as new is to come
    (
        "Unions announced a protest in Lima for Saturday.",
        ["Protest planned 2024-07-20; heldAt: Lima; protestedBy: Unions"],
    ),
    (
        "Turkey announces a meeting with Iran and Russia in Ankara on 4 August.",
        ["Summit planned 2024-08-04; heldAt: Ankara; participant: Iran, Russia, Turkey"],
    ),
    (
        "Iran announced a successful launch of a satellite.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Seoul announced that a protest had been lodged with Tokyo.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Japan; protestedBy: South Korea"],
    ),
    # a state's own bodies and teams do not meet others
    (
        "The Parliament of Fiji meets to choose a new prime minister.",
        [],
    ),
    (
        "The Polish parliament met on Monday to elect a speaker.",
        [],
    ),
    (
        "The UN Security Council met on Monday.",
        ["Summit occurred 2024-07-15; participant: United Nations Security Council"],
    ),
    (
        "Spain and Germany meet at Wembley Stadium on Monday.",
        [],
    ),
    (
        "Spain and Germany meet in London on Monday for talks.",
        ["Summit planned 2024-07-22; heldAt: London; participant: Germany, Spain"],
    ),
    # a visit of somebody else whom nobody knows is no visit of the one before
    (
        "Elizabeth II visits Ireland. She is the first monarch to visit since George V's visit in 1911.",
        ["Visit occurred 2024-07-18; destination: Ireland; visitor: Elizabeth II"],
    ),
    (
        "Elizabeth II visits Ireland. Her visit is the first since 1911.",
        ["Visit occurred 2024-07-18; destination: Ireland; visitor: Elizabeth II"],
    ),
    # a person's name before a protest does not say who protests
    (
        "The Moqtada Sadr protests in Baghdad on Monday drew thousands.",
        ["Protest occurred 2024-07-15; heldAt: Baghdad"],
    ),
    (
        "The Hamas protests in Gaza on Monday drew thousands.",
        ["Protest occurred 2024-07-15; heldAt: Gaza Strip; protestedBy: Hamas"],
    ),
    # whose right or attempt it is does what it is to do, and not who speaks of it
    (
        "Amnesty defends the right of workers to protest in Minsk.",
        ["Protest hypothetical ..; heldAt: Minsk; protestedBy: workers"],
    ),
    (
        "Japan condemned the attempt of North Korea to launch a satellite.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "Emmanuel Macron condemned the use of force during a tour of Africa.",
        ["Visit occurred ..2024-07-18; destination: Africa; visitor: Emmanuel Macron"],
    ),
    # who launched what, behind one thing as behind several
    (
        "Iran fired a missile on Wednesday, two weeks after the launch of a rocket by Israel.",
        [
            "Launch occurred 2024-07-17; launchedBy: Iran",
            "Launch occurred 2024-06-30..2024-07-06; launchedBy: Israel",
        ],
    ),
    ("The launch of a missile built by Iran was condemned.", ["Launch occurred ..2024-07-18"]),
    # the site of what was done before or after a meeting is not the meeting's, the town mostly is
    ("Macron spoke at the university before the summit.", ["Summit occurred ..2024-07-18"]),
    (
        "Macron spoke in Berlin after the meeting with Scholz.",
        ["Summit occurred ..2024-07-18; heldAt: Berlin; participant: Emmanuel Macron, Olaf Scholz"],
    ),
    (
        "Police made arrests outside the embassy in Rome after the protest.",
        ["Protest occurred ..2024-07-18; heldAt: Rome"],
    ),
    # what flew between two places fell on neither, and councils launch nothing
    (
        "North Korea fired a rocket on Thursday. The rocket flew between Okinawa and Taiwan.",
        ["Launch occurred 2024-07-18; launchedBy: North Korea"],
    ),
    (
        "North Korea launched a missile. South Korea's National Security Council met and called it a provocation."
        " Its first attempt, on May 31, failed.",
        [
            "Launch occurred ..2024-07-18; launchedBy: North Korea",
            "Launch occurred 2024-05-31; launchedBy: North Korea",
        ],
    ),
    # "the capital" of the one state spoken of
    (
        "Peru's president resigned. Thousands of students protested in the capital on Friday.",
        ["Protest occurred 2024-07-12; heldAt: Lima; protestedBy: students"],
    ),
    (
        "Brazil and Peru signed a pact. Students protested in the capital on Friday.",
        ["Protest occurred 2024-07-12; protestedBy: Students"],
    ),
    # an answer is another event than what it answers
    (
        "Two rockets launched from Lebanon struck northern Israel on Sunday. The Israeli army responded with artillery fire.",
        [
            "Launch occurred 2024-07-14; landedIn: Israel; launchedFrom: Lebanon",
            "Launch occurred ..2024-07-18; launchedBy: Israel",
        ],
    ),
    # "the rocket" is that of which the article tells, not one that had been fired before, unless it is called so
    (
        "North Korea launched a rocket on Wednesday. An attempt in April had ended in an explosion."
        " Japan said the rocket flew over Okinawa.",
        [
            "Launch occurred 2024-07-17; flewOver: Okinawa; launchedBy: North Korea",
            "Launch occurred 2024-04-01..2024-04-30; launchedBy: North Korea",
        ],
    ),
    (
        "North Korea launched a rocket on Wednesday. It had fired a missile in April. The missile flew over Okinawa.",
        [
            "Launch occurred 2024-07-17; launchedBy: North Korea",
            "Launch occurred 2024-04-01..2024-04-30; flewOver: Okinawa; launchedBy: North Korea",
        ],
    ),
    (
        "Iran fired a missile on Monday. Israel launched a rocket on Tuesday. The missile fell in the Negev.",
        [
            "Launch occurred 2024-07-15; landedIn: Negev; launchedBy: Iran",
            "Launch occurred 2024-07-16; launchedBy: Israel",
        ],
    ),
    (
        "Seoul said Pyongyang had fired a missile on Wednesday. The missile fell into the Sea of Japan.",
        ["Launch occurred 2024-07-17; landedIn: Sea of Japan; launchedBy: North Korea"],
    ),
    # a day behind where something is
    (
        "Teachers staged a protest in front of the cabinet building on Tuesday to demand better pay.",
        ["Protest occurred 2024-07-16; heldAt: cabinet building; protestedBy: Teachers"],
    ),
    # a time of day alone is of the day told before; of the publication day only where no other time was told
    (
        "North Korea launched a rocket in April 2009. The rocket lifted off at 11:30 a.m. from Musudan-ri.",
        [
            "Launch occurred 2009-04-01..2009-04-30; launchedBy: North Korea;"
            " launchedFrom: Tonghae Satellite Launching Ground",
        ],
    ),
    (
        "Last week the Hamas fighters woke early. They fired rockets at 6:30 a.m. at Israel.",
        ["Launch occurred ..2024-07-18; aimedAt: Israel"],
    ),
    (
        "North Korea fired a missile on Wednesday. Seoul said the missile was launched at 7:10 a.m. from Sunan.",
        ["Launch occurred 2024-07-17; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    # more than were fired are others; and no relative clause stands behind a colon
    (
        "A rocket fired by Hezbollah hit a depot in Haifa on Sunday. More than 20 rockets landed in Acre, police said.",
        ["Launch occurred 2024-07-14; landedIn: Haifa, depot; launchedBy: Hezbollah"],
    ),
    (
        "North Korea fired three missiles on Monday. Two missiles landed in the sea and one exploded.",
        ["Launch occurred 2024-07-15; landedIn: sea; launchedBy: North Korea"],
    ),
    (
        "The following is attributable to Spokesperson Matthew Miller: Secretary of State Antony Blinken met today in"
        " Brussels with Dmytro Kuleba.",
        ["Summit occurred 2024-07-18; heldAt: Brussels; participant: Antony Blinken, Dmytro Kuleba"],
    ),
    (
        "Secretary of State Antony Blinken spoke today. This will be the Secretary's fourth trip to the Middle East.",
        ["Visit planned 2024-07-18..; destination: Middle East; visitor: Antony Blinken"],
    ),
    # "outside" before a site without an article; crowds that fill a place to demand something
    (
        "Dozens of teachers staged a sit-in outside parliament on Tuesday to demand better pay.",
        ["Protest occurred 2024-07-16; heldAt: parliament; protestedBy: teachers"],
    ),
    ("The government rejected outside help for the court.", []),
    (
        "Thousands of students filled Syntagma Square on Monday to demand the government's resignation.",
        ["Protest occurred 2024-07-15; heldAt: Syntagma Square; protestedBy: students"],
    ),
    ("Police blocked the road to protect protest leaders.", []),
    ("Fans flooded the centre of Buenos Aires to celebrate.", []),
    # a spacecraft sent to where only spacecraft go, and what stands behind an aside that an adverb opens
    ("India sent a probe to Mars in 2013.", ["Launch occurred 2013-01-01..2013-12-31; launchedBy: India"]),
    ("The probe sent images to Mars mission control.", []),
    (
        "North Korea launched a ballistic missile, later identified as the Hwasong-12, from Sunan on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    # a rocket and what it carries are told by turns, and counted apart
    (
        "China's new Jielong-3 rocket, launched on Friday, put 14 satellites into orbit.",
        ["Launch occurred 2024-07-12; launchedBy: China"],
    ),
    (
        "Iran launched two satellites on Monday. It fired a rocket on Tuesday.",
        ["Launch occurred 2024-07-15; launchedBy: Iran", "Launch occurred 2024-07-16; launchedBy: Iran"],
    ),
    # an object behind a time
    (
        "Oslo broke the rules by testing this morning a rocket that could reach Iceland.",
        ["Launch occurred 2024-07-18; launchedBy: Norway"],
    ),
    ("Iran fired this morning a second time at the base.", []),
    # a rocket that fails in its flight was launched that day
    (
        "A Japanese rocket blew up seconds after lift-off on Thursday.",
        ["Launch occurred 2024-07-18; launchedBy: Japan"],
    ),
    (
        "An Indian rocket broke up two minutes into its flight on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: India"],
    ),
    ("The probe failed two years into its flight to Mars.", []),
    ("A passenger fell ill an hour into the flight on Monday.", []),
    (
        "The helicopter was hit by a rocket shortly after take-off on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    # what landed, exploded or flew by had been fired; not what lay there, came back or fell off
    (
        "Three Katyusha rockets landed near the embassy in Baghdad on Sunday.",
        ["Launch occurred 2024-07-14; landedIn: Baghdad"],
    ),
    (
        "A North Korean missile flew over Japan on Tuesday.",
        ["Launch occurred 2024-07-16; flewOver: Japan; launchedBy: North Korea"],
    ),
    (
        "Iran fired three rockets at Erbil on Monday. Two rockets landed near the base and one fell in a field.",
        ["Launch occurred 2024-07-15; aimedAt: Erbil; landedIn: base, field; launchedBy: Iran"],
    ),
    ("A missile fell off a truck near Lyon on Monday.", []),
    ("A SpaceX rocket landed on its barge on Monday.", []),
    ("An old shell exploded in a warehouse near Basra on Monday, killing two workers.", []),
    ("A missile exploded in its silo on Monday.", []),
    ("Rockets fell in price last year.", []),
    # reaching orbit
    ("Iran's rocket failed to reach orbit on Tuesday.", ["Launch occurred 2024-07-16; launchedBy: Iran"]),
    ("The rocket can reach space in four minutes.", []),
    (
        "China's Long March 5B lifted off from Wenchang on Sunday with a module.",
        ["Launch occurred 2024-07-14; launchedBy: China; launchedFrom: Wenchang Space Launch Site"],
    ),
    ("Walkers began the long march to Rome on Sunday.", []),
    # "let loose" allows nothing
    (
        "Militants in Gaza let loose a volley of 20 rockets on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Militants; launchedFrom: Gaza Strip"],
    ),
    ("The zoo let loose two rabbits on Monday.", []),
    # participles that are verbs, and what somebody believed it was
    (
        "Taiwan's military test-fired missiles from a base in Pingtung on Thursday.",
        ["Launch occurred 2024-07-18; launchedBy: Taiwan; launchedFrom: Pingtung"],
    ),
    ("The army's test-fired missiles are kept in Semnan.", []),
    (
        "Seoul said Pyongyang had launched what it believed was a cruise missile.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    # headlines: the thing behind a verb is no verb, and who says it at the end is nowhere and nobody
    (
        "North Korea fires missiles off east coast, Seoul says.",
        ["Launch occurred 2024-07-18; launchedBy: North Korea; launchedFrom: east coast"],
    ),
    (
        "North Korea fires missile into sea: Seoul",
        ["Launch occurred 2024-07-18; landedIn: sea; launchedBy: North Korea"],
    ),
    (
        "North Korea fires missile toward the sea - Japan",
        ["Launch occurred 2024-07-18; aimedAt: sea; launchedBy: North Korea"],
    ),
    (
        "Iran fires missile at base in Iraq: Pentagon",
        ["Launch occurred 2024-07-18; aimedAt: Iraq, base; launchedBy: Iran"],
    ),
    ("The army moved test missiles to the coast.", []),
    ("Forest fires threaten homes.", []),
    # irregulars are not the state whose name they bear
    (
        "A Lebanese militia said it fired two rockets on Friday.",
        ["Launch occurred 2024-07-12; launchedBy: Lebanese militia"],
    ),
    (
        "Syrian separatists fired a rocket on Friday.",
        ["Launch occurred 2024-07-12; launchedBy: Syrian separatists"],
    ),
    (
        "A barrage of rockets from Lebanon hit Safed on Wednesday.",
        ["Launch occurred 2024-07-17; launchedFrom: Lebanon"],
    ),
    # an object that was made part of a time, calls by video, and who had gathered elsewhere
    (
        "On Wednesday, Seoul tested a ballistic missile hours after the North fired two of its own.",
        [
            "Launch occurred 2024-07-17; launchedBy: South Korea",
            "Launch occurred 2024-07-16..2024-07-17; launchedBy: North Korea",
        ],
    ),
    ("The general left the base days after the raid.", []),
    ("The G7 leaders will hold a video conference on Sunday.", []),
    (
        "The G7 leaders held a virtual summit on Sunday.",
        ["Summit occurred 2024-07-14; participant: Group of Seven"],
    ),
    (
        "Thousands marched through Madrid on Sunday to protest against the war. "
        "In Moscow, police detained hundreds who had gathered on Manezhnaya Square.",
        [
            "Protest occurred 2024-07-14; heldAt: Madrid",
            "Protest occurred ..2024-07-18; heldAt: Manezhnaya Square, Moscow",
        ],
    ),
    # who gears up has not done it
    ("The army is gearing up for a missile launch.", ["Launch planned 2024-07-18.."]),
    (
        "Workers geared up for a protest in Rome on Friday.",
        ["Protest planned 2024-07-19; heldAt: Rome"],
    ),
    # who is told on whom something was done did it, and whose adjective stands before a raid; not whoever suffers
    (
        "Activists protested China's detention of two Canadians.",
        ["Protest occurred ..2024-07-18; protestedAgainst: China; protestedBy: Activists"],
    ),
    (
        "Iraqis marched in Baghdad to protest American raids.",
        [
            "Protest occurred ..2024-07-18; heldAt: Baghdad; protestedAgainst: United States; protestedBy: Iraqis"
        ],
    ),
    (
        "Thousands rallied in Karachi to protest Israeli attacks on Gaza.",
        ["Protest occurred ..2024-07-18; heldAt: Karachi; protestedAgainst: Israel"],
    ),
    (
        "Thousands marched in Rome to protest against the Iraq war.",
        ["Protest occurred ..2024-07-18; heldAt: Rome"],
    ),
    (
        "Armenians marched in Yerevan to protest the Armenian killings.",
        ["Protest occurred ..2024-07-18; heldAt: Yerevan; protestedBy: Armenians"],
    ),
    (
        "Serbia protested Kosovo's arrest of its officials.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Kosovo; protestedBy: Serbia"],
    ),
    (
        "Students protested the Russian invasion of Georgia in Tbilisi.",
        ["Protest occurred ..2024-07-18; heldAt: Tbilisi; protestedAgainst: Russia; protestedBy: Students"],
    ),
    (
        "Opponents demonstrated in Kyiv against the invasion of Ukraine.",
        ["Protest occurred ..2024-07-18; heldAt: Kyiv; protestedBy: Opponents"],
    ),
    # a gerund tells what others do behind verbs such as "condemn", not behind "admit"
    (
        "Japan condemned firing missiles over its territory.",
        ["Launch occurred ..2024-07-18; flewOver: Japan"],
    ),
    ("Israel reported shelling from Syria.", ["Launch occurred ..2024-07-18; launchedFrom: Syria"]),
    (
        "The army reported firing missiles at the base on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: base"],
    ),
    ("North Korea admitted firing two missiles.", ["Launch occurred ..2024-07-18; launchedBy: North Korea"]),
    (
        "Iran was blamed for firing rockets at the base.",
        ["Launch occurred ..2024-07-18; aimedAt: base; launchedBy: Iran"],
    ),
    # what somebody goes by has no place of its own; who leaves for talks goes where they are
    (
        "Joe Biden arrived by train in Kyiv on Monday.",
        ["Visit occurred 2024-07-15; destination: Kyiv; visitor: Joe Biden"],
    ),
    (
        "Kim Jong Un left Pyongyang on Saturday aboard his armoured train for Hanoi.",
        ["Visit occurred 2024-07-13; destination: Hanoi; visitor: Kim Jong Un"],
    ),
    (
        "Activists protested aboard a ship in Haifa on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Haifa; protestedBy: Activists"],
    ),
    (
        "Angela Merkel left Berlin on Sunday evening for talks in Washington.",
        [
            "Visit occurred 2024-07-14; destination: Washington; visitor: Angela Merkel",
            "Summit planned ..; heldAt: Washington; participant: Angela Merkel",
        ],
    ),
    (
        "Xi Jinping left Beijing for Moscow on Monday for talks with Vladimir Putin in the Kremlin.",
        [
            "Visit occurred 2024-07-15; destination: Moscow; visitor: Xi Jinping",
            "Summit planned ..; heldAt: Kremlin, Moscow; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    ("Angela Merkel left her post for a job in Brussels.", []),
    # a participle between commas tells what those before it do
    (
        "Vladimir Putin and Recep Tayyip Erdogan, meeting in Sochi, agreed on joint patrols.",
        ["Summit occurred ..2024-07-18; heldAt: Sochi; participant: Recep Tayyip Erdogan, Vladimir Putin"],
    ),
    ("Barack Obama, speaking in Hanoi, praised the embargo.", []),
    # what somebody sets out for on a day to come is no earlier, though told in the present
    (
        "Sergei Lavrov travels to Pyongyang on Monday for a two-day visit.",
        ["Visit planned 2024-07-22..2024-07-23; destination: Pyongyang; visitor: Sergey Lavrov"],
    ),
    (
        "Sergei Lavrov arrives in Pyongyang on Friday for a three-day visit.",
        ["Visit planned 2024-07-19..2024-07-21; destination: Pyongyang; visitor: Sergey Lavrov"],
    ),
    (
        "Sergei Lavrov arrives in Pyongyang for a three-day visit.",
        ["Visit occurred 2024-07-18..2024-07-20; destination: Pyongyang; visitor: Sergey Lavrov"],
    ),
    (
        "Sergei Lavrov flew to Pyongyang on Monday for a two-day visit.",
        ["Visit occurred 2024-07-15..2024-07-16; destination: Pyongyang; visitor: Sergey Lavrov"],
    ),
    # what is stormed is where it stands; who joins a demonstration is there
    (
        "The British embassy in Tehran was stormed by protesters.",
        ["Protest occurred ..2024-07-18; heldAt: Tehran; protestedAgainst: United Kingdom"],
    ),
    ("American troops in Iraq were denounced by protesters on Sunday.", ["Protest occurred 2024-07-14"]),
    (
        "Banks in Paris were besieged by protesters in Manila.",
        ["Protest occurred ..2024-07-18; heldAt: Manila"],
    ),
    (
        "Hundreds of people in Idlib joined a demonstration on Friday.",
        ["Protest occurred 2024-07-12; heldAt: Idlib"],
    ),
    (
        "Hundreds of Syrians in Idlib took part in a demonstration on Friday.",
        ["Protest occurred 2024-07-12; heldAt: Idlib; protestedBy: Syrians"],
    ),
    (
        "Students from Paris joined a demonstration in Rome on Friday.",
        ["Protest occurred 2024-07-12; heldAt: Rome; protestedBy: Students from Paris"],
    ),
    (
        "Lawmakers in Rome took part in talks in Oslo on Friday.",
        ["Summit occurred 2024-07-12; heldAt: Oslo; participant: Lawmakers"],
    ),
    ("Three leaders in Africa joined talks on Friday.", ["Summit occurred 2024-07-12; participant: leaders"]),
    # the sea off a coast is where a missile goes, and the coast not where it is from
    (
        "North Korea launched a short-range ballistic missile toward the sea off its east coast on Wednesday.",
        ["Launch occurred 2024-07-17; aimedAt: sea; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a missile toward waters off its east coast on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: waters off its east coast; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a missile off its east coast on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea; launchedFrom: east coast of North Korea"],
    ),
    # a passive may leave its "was" to the clause before
    (
        "The countdown was stopped and the launch of the rocket postponed until Friday.",
        ["Launch planned 2024-07-19"],
    ),
    (
        "The summit was cancelled and the visit of the premier postponed to Monday.",
        ["Summit negated ..", "Visit planned 2024-07-22; visitor: premier"],
    ),
    ("Ten people were hurt and the protest in Rome cancelled.", ["Protest negated ..; heldAt: Rome"]),
    (
        "Two men were arrested and thousands protested in Rome on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "A minister was sacked and the protesters held their ground in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    # what is launched at a base goes there, but for sites from which things are launched
    (
        "Hamas launched rockets at an Israeli base.",
        ["Launch occurred ..2024-07-18; aimedAt: Israeli base; launchedBy: Hamas"],
    ),
    (
        "Iran launched a missile at the Ain al-Asad base in Iraq.",
        ["Launch occurred ..2024-07-18; aimedAt: Ain al-Asad base; launchedBy: Iran"],
    ),
    (
        "The North launched a missile at a test site on its east coast on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: test site"],
    ),
    (
        "A satellite was launched at the Jiuquan centre.",
        ["Launch occurred ..2024-07-18; launchedFrom: Jiuquan Satellite Launch Center"],
    ),
    (
        "A missile launch at a base near Sinpo failed on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: base near Sinpo"],
    ),
    # who fires no missiles fires none; who is determined to has not yet
    (
        "North Korea has fired no missiles since November.",
        ["Launch negated 2023-11-01..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "North Korea fired no fewer than ten missiles on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "The army gave no warning before it fired a missile at Aden.",
        ["Launch occurred ..2024-07-18; aimedAt: Aden"],
    ),
    (
        "Shinzo Abe said he was determined to meet Kim Jong Un.",
        ["Summit planned ..; participant: Kim Jong Un, Shinzo Abe"],
    ),
    (
        "Students determined to protest marched in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima; protestedBy: Students"],
    ),
    # "they" are the two between whom something was; their first meeting is no second one
    (
        "The second summit between Donald Trump and Kim Jong Un collapsed on Thursday. They first met in Singapore in June 2018.",
        [
            "Summit occurred ..2024-07-18; participant: Donald Trump, Kim Jong Un",
            "Summit occurred 2018-06-01..2018-06-30; heldAt: Singapore; participant: Donald Trump, Kim Jong Un",
        ],
    ),
    (
        "The second summit between Donald Trump and Kim Jong Un collapsed on Thursday. Their first meeting, in Singapore in June 2018, produced a pledge.",
        [
            "Summit occurred ..2024-07-18; participant: Donald Trump, Kim Jong Un",
            "Summit occurred 2018-06-01..2018-06-30; heldAt: Singapore; participant: Donald Trump, Kim Jong Un",
        ],
    ),
    (
        "The war between Iran and Iraq ended. They met in Geneva on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Geneva; participant: Iran, Iraq"],
    ),
    (
        "China closed a road and called in the American ambassador late on Tuesday to protest.",
        ["Protest occurred ..2024-07-18; protestedAgainst: United States; protestedBy: China"],
    ),
    # a protest from a capital is its government's, and not where what prompted it was
    (
        "Chinese ships sailed near the Senkaku islands, prompting a protest from Tokyo.",
        ["Protest occurred ..2024-07-18; protestedBy: Japan"],
    ),
    ("A mosque was burned in Quebec, prompting protests.", ["Protest occurred ..2024-07-18"]),
    ("In Cairo, the ruling sparked protests on Monday.", ["Protest occurred 2024-07-15; heldAt: Cairo"]),
    ("Protesters from Tokyo marched in Osaka on Monday.", ["Protest occurred 2024-07-15; heldAt: Osaka"]),
    # an annual meeting of those who act for states is one, and one of shareholders none
    (
        "ASEAN foreign ministers held their annual meeting in Vientiane.",
        ["Summit occurred ..2024-07-18; heldAt: Vientiane; participant: ASEAN foreign ministers"],
    ),
    ("Toyota shareholders met at the annual meeting in Nagoya.", []),
    # what is told as another, of a month long past, is not what somebody else does later
    (
        "The leaders dined on Wednesday. Their first meeting, in Singapore last June, produced a pledge. Shinzo Abe met Kim Jong Un.",
        [
            "Summit occurred 2024-06-01..2024-06-30",
            "Summit occurred ..2024-07-18; participant: Kim Jong Un, Shinzo Abe",
        ],
    ),
    # what somebody comes for is not of the day of the way, whatever he comes by
    (
        "Kim Jong Un arrived in Russia on Tuesday by train for a meeting with Vladimir Putin.",
        [
            "Visit occurred 2024-07-16; destination: Russia; visitor: Kim Jong Un",
            "Summit planned ..; heldAt: Russia; participant: Kim Jong Un, Vladimir Putin",
        ],
    ),
    # whose hand is in something need not be where it is; nor is a post a place
    (
        "Senators joined a Moscow-organised trip to Minsk on Monday.",
        ["Visit occurred 2024-07-15; destination: Minsk; visitor: Senators"],
    ),
    (
        "Diplomats held U.S.-Iranian talks in Vienna on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Vienna; participant: Diplomats, Iran, United States"],
    ),
    (
        "George W. Bush and Vladimir Putin held their final talks in their current positions.",
        ["Summit occurred ..2024-07-18; participant: George W. Bush, Vladimir Putin"],
    ),
    # what happened is not what was called off before
    (
        "India launched a lunar probe on Monday, a week after the first attempt was called off. A rocket lifted off from Sriharikota.",
        [
            "Launch occurred 2024-07-15; launchedBy: India; launchedFrom: Satish Dhawan Space Centre",
            "Launch negated ..; launchedBy: India",
        ],
    ),
    (
        "The launch was scrubbed on Tuesday. The Falcon 9 rocket lifted off on Thursday.",
        ["Launch negated ..", "Launch occurred 2024-07-18"],
    ),
    (
        "The march was cancelled on Tuesday. Hundreds of students marched in Oslo on Wednesday against the war.",
        [
            "Protest negated ..; protestedBy: students",
            "Protest occurred 2024-07-17; heldAt: Oslo; protestedBy: students",
        ],
    ),
    # what may never be is only thought of; a verdict on what took place is not
    (
        "A summit with Putin is premature, the White House says.",
        ["Summit hypothetical ..; participant: Vladimir Putin"],
    ),
    (
        "A summit between Biden and Putin is off the table for now.",
        ["Summit hypothetical ..; participant: Joe Biden, Vladimir Putin"],
    ),
    (
        "It is too early for a summit with Biden, the Kremlin said.",
        ["Summit hypothetical ..; participant: Joe Biden"],
    ),
    (
        "The visit by Biden to Kyiv was premature, critics said.",
        ["Visit occurred ..2024-07-18; destination: Kyiv; visitor: Joe Biden"],
    ),
    (
        "The proposal was off the table when Biden met Putin in Geneva on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Geneva; participant: Joe Biden, Vladimir Putin"],
    ),
    # a weekday behind what somebody went for is not that of his going unless it is just over
    (
        "Putin arrived in Geneva for talks with Iran on Monday.",
        [
            "Visit occurred ..2024-07-18; destination: Geneva; visitor: Vladimir Putin",
            "Summit planned 2024-07-15..2024-07-22; heldAt: Geneva; participant: Iran, Vladimir Putin",
        ],
    ),
    (
        "Putin arrived in Geneva for talks with Iran on Wednesday.",
        [
            "Visit occurred 2024-07-17; destination: Geneva; visitor: Vladimir Putin",
            "Summit planned 2024-07-17..2024-07-24; heldAt: Geneva; participant: Iran, Vladimir Putin",
        ],
    ),
    (
        "Lavrov flew to Hanoi for a summit with Pham Minh Chinh starting on Friday.",
        [
            "Visit occurred ..2024-07-18; destination: Hanoi; visitor: Sergey Lavrov",
            "Summit planned 2024-07-19; heldAt: Hanoi; participant: Pham Minh Chinh, Sergey Lavrov",
        ],
    ),
    (
        "Putin left Moscow for Geneva on Monday for talks with Iran.",
        [
            "Visit occurred 2024-07-15; destination: Geneva; visitor: Vladimir Putin",
            "Summit planned ..; heldAt: Geneva; participant: Iran, Vladimir Putin",
        ],
    ),
    # who is back from elsewhere came back on a day of his own
    (
        "Shinzo Abe, back from a trip to India on Sunday, met South Korean President Yoon Suk Yeol.",
        [
            "Visit occurred ..2024-07-18; destination: India; visitor: Shinzo Abe",
            "Summit occurred ..2024-07-18; participant: Shinzo Abe, Yoon Suk Yeol",
        ],
    ),
    (
        "Shinzo Abe, home from India, met South Korean President Yoon Suk Yeol on Sunday.",
        ["Summit occurred 2024-07-14; participant: Shinzo Abe, Yoon Suk Yeol"],
    ),
    # no holder of an office is none of them
    ("No US president had visited Cuba since 1928.", []),
    (
        "No US president has held a summit with North Korea's leader before.",
        ["Summit negated ..; participant: Kim Jong Un"],
    ),
    # another weekend than the day told
    (
        "Thousands of people rallied in Moscow on Saturday. Some 20,000 people had turned out for a demonstration the previous weekend.",
        ["Protest occurred 2024-07-13; heldAt: Moscow", "Protest occurred 2024-07-06..2024-07-07"],
    ),
    (
        "Thousands of people rallied in Moscow against the war on Monday. A demonstration was held there the previous weekend.",
        [
            "Protest occurred 2024-07-15; heldAt: Moscow",
            "Protest occurred 2024-07-13..2024-07-14; heldAt: Moscow",
        ],
    ),
    # a leader's name alone that the parser takes for a common noun
    (
        "Macron will visit Beijing on Sunday.",
        ["Visit planned 2024-07-21; destination: Beijing; visitor: Emmanuel Macron"],
    ),
    ("Shell will visit Paris on Monday.", []),
    # between two days told in different manner
    (
        "North Korea will launch a satellite between Wednesday and August 1.",
        ["Launch planned 2024-07-24..2024-08-01; launchedBy: North Korea"],
    ),
    (
        "Protesters clashed with police in Cairo between Sunday and July 17.",
        ["Protest occurred 2024-07-14..2024-07-17; heldAt: Cairo"],
    ),
    (
        "North Korea fired two missiles between Monday and Wednesday.",
        ["Launch occurred 2024-07-15..2024-07-17; launchedBy: North Korea"],
    ),
    # what somebody is likely, sure, free, happy or fit to do he has not done
    (
        "Narendra Modi is likely to meet Xi Jinping and Vladimir Putin on the margins.",
        ["Summit planned 2024-07-18..; participant: Narendra Modi, Vladimir Putin, Xi Jinping"],
    ),
    ("North Korea is likely to fire a missile.", ["Launch planned 2024-07-18..; launchedBy: North Korea"]),
    (
        "Putin is likely to have met Xi Jinping on Monday.",
        ["Summit occurred 2024-07-15; participant: Vladimir Putin, Xi Jinping"],
    ),
    (
        "Putin is happy to meet Xi Jinping.",
        ["Summit hypothetical ..; participant: Vladimir Putin, Xi Jinping"],
    ),
    (
        "Putin was happy to meet Xi Jinping in Moscow on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping"],
    ),
    ("Putin is too busy to visit China.", ["Visit negated ..; destination: China; visitor: Vladimir Putin"]),
    (
        "North Korea is strong enough to fire a missile at Guam.",
        ["Launch hypothetical ..; aimedAt: Guam; launchedBy: North Korea"],
    ),
    ("Putin has to visit China.", ["Visit hypothetical ..; destination: China; visitor: Vladimir Putin"]),
    (
        "Putin had to visit China.",
        ["Visit occurred ..2024-07-18; destination: China; visitor: Vladimir Putin"],
    ),
    ("Iran is trying to launch a satellite.", ["Launch hypothetical ..; launchedBy: Iran"]),
    ("Iran tried to launch a satellite on Monday.", ["Launch occurred 2024-07-15; launchedBy: Iran"]),
    ("North Korea was authorised to fire a missile.", ["Launch hypothetical ..; launchedBy: North Korea"]),
    ("Putin opted to visit China.", ["Visit planned ..; destination: China; visitor: Vladimir Putin"]),
    # nearly is not quite; what is rumoured is thought of
    ("North Korea almost fired a missile on Monday.", ["Launch negated 2024-07-15; launchedBy: North Korea"]),
    ("Iran fired almost 20 missiles on Monday.", ["Launch occurred 2024-07-15; launchedBy: Iran"]),
    (
        "Putin visited Kyiv almost a decade ago.",
        ["Visit occurred ..2024-07-18; destination: Kyiv; visitor: Vladimir Putin"],
    ),
    (
        "Rumours of a summit between Xi Jinping and Vladimir Putin are swirling.",
        ["Summit hypothetical ..; participant: Vladimir Putin, Xi Jinping"],
    ),
    # what is argued, hoped or lacking for is not there where it is told as new
    (
        "The argument for a summit with Putin was discussed in Rome.",
        ["Summit hypothetical ..; participant: Vladimir Putin"],
    ),
    ("Speculation about a visit by Putin is growing.", ["Visit hypothetical ..; visitor: Vladimir Putin"]),
    (
        "The lack of a summit between Biden and Putin worries Europe.",
        ["Summit negated ..; participant: Joe Biden, Vladimir Putin"],
    ),
    (
        "Support for protests against Putin is growing.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Vladimir Putin"],
    ),
    (
        "Opposition to the visit by Putin mounted on Monday.",
        ["Visit occurred ..2024-07-18; visitor: Vladimir Putin"],
    ),
    (
        "The date for a visit by Putin to Seoul was discussed.",
        ["Visit planned ..; destination: Seoul; visitor: Vladimir Putin"],
    ),
    # every day of a list
    (
        "North Korea fired missiles on Monday, Wednesday and Thursday.",
        ["Launch occurred 2024-07-15..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "North Korea fired missiles on Monday, Tuesday, and Wednesday.",
        ["Launch occurred 2024-07-15..2024-07-17; launchedBy: North Korea"],
    ),
    (
        "Putin met Xi on Monday, and Wednesday he flew to Kyiv.",
        [
            "Summit occurred 2024-07-15; participant: Vladimir Putin, Xi Jinping",
            "Visit occurred 2024-07-17; destination: Kyiv; visitor: Vladimir Putin",
        ],
    ),
    (
        "Thousands protested in Cairo on Friday, Saturday and Sunday against Mubarak.",
        ["Protest occurred 2024-07-12..2024-07-14; heldAt: Cairo; protestedAgainst: Mubarak"],
    ),
    # a dateline of two words is no label
    (
        "NEW DELHI: India fired a missile on Wednesday. In Oslo, police fired rubber bullets at protesters. The demonstration was the largest since 2014.",
        ["Launch occurred 2024-07-17; launchedBy: India", "Protest occurred ..2024-07-18; heldAt: Oslo"],
    ),
    # where somebody leaves for to do something is a place
    (
        "India fired a missile on Wednesday, a day before Prime Minister Narendra Modi leaves for Bishkek to attend the Shanghai Cooperation Organisation summit.",
        [
            "Launch occurred 2024-07-17; launchedBy: India",
            "Visit occurred 2024-07-18; destination: Bishkek; visitor: Narendra Modi",
            "Summit planned 2024-07-18..; participant: Narendra Modi, Shanghai Cooperation Organisation",
        ],
    ),
    (
        "Kim Jong Un departed for Russia to meet Putin.",
        [
            "Visit occurred ..2024-07-18; destination: Russia; visitor: Kim Jong Un",
            "Summit planned ..; heldAt: Russia; participant: Kim Jong Un, Vladimir Putin",
        ],
    ),
    (
        "Putin left it for Lavrov to meet Blinken in Geneva.",
        ["Summit planned ..; heldAt: Geneva; participant: Antony Blinken, Sergey Lavrov"],
    ),
    # "all too willing" is willing; what goes on behind a clause between commas does not hang on its verb
    ("North Korea is all too willing to fire missiles.", ["Launch hypothetical ..; launchedBy: North Korea"]),
    (
        "Kim Jong Un was only too happy to meet Putin in Vladivostok on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Vladivostok; participant: Kim Jong Un, Vladimir Putin"],
    ),
    (
        "Iran, which has to respond, fired missiles at Israel on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Israel; launchedBy: Iran"],
    ),
    (
        "Angela Merkel is supposed to have met Putin in Sochi on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Sochi; participant: Angela Merkel, Vladimir Putin"],
    ),
    ("Protesters are trying to storm the parliament in Kyiv.", ["Protest occurred 2024-07-18"]),
    # a government called after who leads it is that state's, and not the one last spoken of
    (
        "After talks with Russia, the Netanyahu government lodged a protest with France on Monday.",
        [
            "Summit occurred ..2024-07-18; participant: Israel, Russia",
            "Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: Israel",
        ],
    ),
    (
        "Biden administration officials met Taliban representatives in Doha on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Doha; participant: Taliban, United States"],
    ),
    (
        "Kishida's government lodged a protest with China on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: China; protestedBy: Japan"],
    ),
    (
        "Talks with Russia ended. The Maduro government launched a satellite on Monday.",
        [
            "Summit occurred ..2024-07-18; participant: Russia",
            "Launch occurred 2024-07-15; launchedBy: Venezuela",
        ],
    ),
    (
        "Former South African leader Jacob Zuma spoke. The Zuma government had lodged a protest with Rwanda.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Rwanda; protestedBy: South Africa"],
    ),
    (
        "US officials remember that the Bush administration lodged a protest with Pakistan in 2003.",
        ["Protest occurred 2003-01-01..2003-12-31; protestedAgainst: Pakistan; protestedBy: United States"],
    ),
    # nor is one that a name sets apart
    (
        "Talks with Russia ended. The Scottish government lodged a protest with France on Monday.",
        [
            "Summit occurred ..2024-07-18; participant: Russia",
            "Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: Scottish government",
        ],
    ),
    (
        "Talks with Russia ended. The AKP government lodged a protest with France on Monday.",
        [
            "Summit occurred ..2024-07-18; participant: Russia",
            "Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: AKP government",
        ],
    ),
    (
        "Talks with Russia ended. The Texas government lodged a protest with France on Monday.",
        [
            "Summit occurred ..2024-07-18; participant: Russia",
            "Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: Texas government",
        ],
    ),
    (
        "Talks with Russia ended. The interim government lodged a protest with France on Monday.",
        [
            "Summit occurred ..2024-07-18; participant: Russia",
            "Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: Russia",
        ],
    ),
    (
        "Talks with Russia ended. The Madrid government lodged a protest with France on Monday.",
        [
            "Summit occurred ..2024-07-18; participant: Russia",
            "Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: Spain",
        ],
    ),
    # what a state protests over has a place of its own, and the protest is not held there
    (
        "Turkey protested to Sweden over the burning of a Koran in Stockholm.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Sweden; protestedBy: Turkey"],
    ),
    (
        "After talks in Geneva, Israel lodged a protest with France on Monday.",
        [
            "Summit occurred ..2024-07-18; heldAt: Geneva",
            "Protest occurred 2024-07-15; protestedAgainst: France; protestedBy: Israel",
        ],
    ),
    (
        "Iran lodged a protest with Iraq during talks in Doha on Monday.",
        [
            "Protest occurred 2024-07-15; heldAt: Doha; protestedAgainst: Iraq; protestedBy: Iran",
            "Summit occurred 2024-07-15; heldAt: Doha",
        ],
    ),
    (
        "Thousands demonstrated after the death of a student in Dhaka on Monday.",
        ["Protest occurred ..2024-07-18; heldAt: Dhaka"],
    ),
    # a leader whom a name sets apart is nobody spoken of before
    (
        "Talks with Russia ended on Friday. The AKP leader visited Paris on Monday.",
        [
            "Summit occurred ..2024-07-12; participant: Russia",
            "Visit occurred 2024-07-15; destination: Paris; visitor: AKP leader",
        ],
    ),
    # a firm falls, and a launch that anybody condemns or attends may be of anything
    ("Shell fell in London on Monday after weak earnings.", []),
    ("Consumer groups condemned Tuesday's launch.", []),
    ("Kim Jong Un attended Monday's launch.", []),
    ("A shell fell in Ashkelon on Monday.", ["Launch occurred 2024-07-15; landedIn: Ashkelon"]),
    # what a report in the present tells of a launch's end is of its day; not what happens again and again
    (
        "Oman intercepts a missile launched by Iran at Muscat.",
        ["Launch occurred 2024-07-18; aimedAt: Muscat; launchedBy: Iran"],
    ),
    (
        "Two sailors are killed by a rocket fired from Eritrea.",
        ["Launch occurred 2024-07-18; launchedFrom: Eritrea"],
    ),
    (
        "A missile fired from Eritrea kills a farmer in Oman.",
        ["Launch occurred 2024-07-18; launchedFrom: Eritrea"],
    ),
    (
        "Iron Dome intercepts rockets fired from Gaza.",
        ["Launch occurred ..2024-07-18; launchedFrom: Gaza Strip"],
    ),
    (
        "Oman shows a missile fired by Iran.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Oman reacted to a missile fired by Iran that hit Muscat on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Muscat; launchedBy: Iran"],
    ),
    (
        "Two of the missiles that Iran fired at Oman on Monday came down in Yemen.",
        ["Launch occurred 2024-07-15; aimedAt: Oman; landedIn: Yemen; launchedBy: Iran"],
    ),
    (
        "Oman hit Iran, which had fired missiles, on Monday.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    # a form of past and present is of the tense around it
    (
        "Eight people die when rockets hit Muscat.",
        ["Launch occurred 2024-07-18; landedIn: Muscat"],
    ),
    (
        "People died when rockets hit Muscat.",
        ["Launch occurred ..2024-07-18; landedIn: Muscat"],
    ),
    # the span in which something is the second of its kind does not date it
    (
        "Chile launches its second satellite this year.",
        ["Launch occurred 2024-07-18; launchedBy: Chile"],
    ),
    (
        "Chile launched its second satellite this month.",
        ["Launch occurred 2024-07-01..2024-07-18; launchedBy: Chile"],
    ),
    # a day set off before who said it is of what was said
    (
        "India tested a new missile, the Varuna, on Monday, officials said.",
        ["Launch occurred 2024-07-15; launchedBy: India"],
    ),
    (
        "Officials said that India tested a missile and, on Monday, the army said it was ready.",
        ["Launch occurred ..2024-07-18; launchedBy: India"],
    ),
    # the day before that of a report
    (
        "Italy condemns Iran's missile launch of the previous day.",
        ["Launch occurred 2024-07-17; launchedBy: Iran"],
    ),
    (
        "Peru's attempt to launch a rocket fails.",
        ["Launch occurred 2024-07-18; launchedBy: Peru"],
    ),
    (
        "Peru pays for its effort to launch a rocket.",
        ["Launch occurred ..2024-07-18; launchedBy: Peru"],
    ),
    # how long a stay or talks took, and the one end of it that is told
    (
        "Emmanuel Macron wound up a two-day visit to Ankara on Tuesday.",
        ["Visit occurred 2024-07-15..2024-07-16; destination: Ankara; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron left Kyiv on Tuesday after a two-day visit.",
        ["Visit occurred 2024-07-15..2024-07-16; destination: Kyiv; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron left Kyiv on Tuesday after a visit.",
        ["Visit occurred 2024-07-16; destination: Kyiv; visitor: Emmanuel Macron"],
    ),
    (
        "Officials from Armenia and Azerbaijan ended three days of talks in Geneva on Tuesday.",
        ["Summit occurred 2024-07-14..2024-07-16; heldAt: Geneva; participant: Armenia, Azerbaijan"],
    ),
    (
        "Emmanuel Macron arrived in Jakarta on Sunday. He addressed parliament on his three-day visit.",
        ["Visit occurred 2024-07-14..2024-07-16; destination: Jakarta; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron arrived in Tbilisi on Monday for a visit of three days.",
        ["Visit occurred 2024-07-15..2024-07-17; destination: Tbilisi; visitor: Emmanuel Macron"],
    ),
    (
        "The satellite, which is to be launched in three days, is German.",
        ["Launch planned 2024-07-21"],
    ),
    (
        "The announcement came on Monday, two days after the summit of NATO in Rome.",
        ["Summit occurred 2024-07-13; heldAt: Rome; participant: NATO"],
    ),
    # "in two years" looks back behind what is first or greatest in so long
    (
        "Emmanuel Macron will meet Joe Biden for the first time in two years.",
        ["Summit planned 2024-07-18..; participant: Emmanuel Macron, Joe Biden"],
    ),
    (
        "Emmanuel Macron will meet Joe Biden in two days.",
        ["Summit planned 2024-07-20; participant: Emmanuel Macron, Joe Biden"],
    ),
    (
        "Emmanuel Macron is expected to make his first visit to Moscow in five years.",
        ["Visit planned 2024-07-18..; destination: Moscow; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron will meet Joe Biden in Rome within two weeks.",
        ["Summit planned 2024-07-18..2024-08-01; heldAt: Rome; participant: Emmanuel Macron, Joe Biden"],
    ),
    (
        "Emmanuel Macron met Joe Biden in Rome twice within two weeks.",
        [],
    ),
    # what takes place at, or beside, something that is told with its day
    (
        "Emmanuel Macron will meet Narendra Modi on the sidelines of the gathering in Rio next week.",
        [
            "Summit planned 2024-07-22..2024-07-28; heldAt: Rio de Janeiro; participant: Emmanuel Macron, Narendra Modi"
        ],
    ),
    (
        "Emmanuel Macron met Narendra Modi on the sidelines of last week's trade fair in Paris.",
        [
            "Summit occurred 2024-07-08..2024-07-14; heldAt: Paris; participant: Emmanuel Macron, Narendra Modi"
        ],
    ),
    (
        "Emmanuel Macron met Narendra Modi after last week's trade fair in Paris.",
        ["Summit occurred ..2024-07-18; heldAt: Paris; participant: Emmanuel Macron, Narendra Modi"],
    ),
    (
        "At the weekend Emmanuel Macron attended a fair in Paris, on the sidelines of which he met Narendra Modi.",
        ["Summit occurred 2024-07-13..2024-07-14; participant: Emmanuel Macron, Narendra Modi"],
    ),
    # who is to come for something comes on its days; who came or leaves for it may have had to wait
    (
        "Emmanuel Macron is to visit Algiers on July 22 and 23 to attend a summit with Narendra Modi.",
        [
            "Visit planned 2024-07-22..2024-07-23; destination: Algiers; visitor: Emmanuel Macron",
            "Summit planned 2024-07-22..2024-07-23; heldAt: Algiers; participant: Emmanuel Macron, Narendra Modi",
        ],
    ),
    (
        "Emmanuel Macron will travel to Warsaw on Friday to meet Donald Tusk on Saturday.",
        [
            "Visit planned 2024-07-19; destination: Warsaw; visitor: Emmanuel Macron",
            "Summit planned 2024-07-20; heldAt: Warsaw; participant: Donald Tusk, Emmanuel Macron",
        ],
    ),
    (
        "Emmanuel Macron will leave for Beijing on Friday to meet Xi Jinping.",
        [
            "Visit planned 2024-07-19; destination: Beijing; visitor: Emmanuel Macron",
            "Summit planned 2024-07-18..; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping",
        ],
    ),
    # a day gone by before its noun tells that it was; what is not to be until a day is of no day
    (
        "Joe Biden will follow up on last November's summit with Xi Jinping in June.",
        ["Summit occurred 2023-11-01..2023-11-30; participant: Xi Jinping"],
    ),
    (
        "The talks of Russia with Ukraine will not begin until Friday.",
        ["Summit planned 2024-07-19; participant: Russia, Ukraine"],
    ),
    (
        "The launch of the rocket, once planned for 2020, will take place in 2026.",
        ["Launch planned 2026-01-01..2026-12-31"],
    ),
    # from one day or night to another
    (
        "From Saturday until last night Egypt hosted talks between Hamas and Israel in Cairo.",
        ["Summit occurred 2024-07-13..2024-07-17; heldAt: Cairo; participant: Hamas, Israel"],
    ),
    (
        "Iran launched three missiles at Erbil in the night to Tuesday.",
        ["Launch occurred 2024-07-15..2024-07-16; aimedAt: Erbil; launchedBy: Iran"],
    ),
    (
        "Rockets were fired at Sderot during the night from Monday to Tuesday.",
        ["Launch occurred 2024-07-15..2024-07-16; aimedAt: Sderot"],
    ),
    (
        "The talks of Russia with Ukraine in Istanbul ran from March to April last year.",
        ["Summit occurred 2023-03-01..2023-04-30; heldAt: Istanbul; participant: Russia, Ukraine"],
    ),
    (
        "Vladimir Putin's March visit to Beijing was his first.",
        ["Visit occurred 2024-03-01..2024-03-31; destination: Beijing; visitor: Vladimir Putin"],
    ),
    # a day of what befell in the end, or counted by what was held or done
    (
        "A missile fired from Yemen flew over Eilat and crashed into the Dead Sea on Monday.",
        ["Launch occurred 2024-07-15; flewOver: Eilat; landedIn: Dead Sea; launchedFrom: Yemen"],
    ),
    (
        "Joe Biden spoke on Monday, two days after a rally was held in Tbilisi against the law.",
        ["Protest occurred 2024-07-13; heldAt: Tbilisi"],
    ),
    (
        "Joe Biden spoke on Monday, two days after a rally was condemned by Russia.",
        [],
    ),
    (
        "Volodymyr Zelensky flew to Rome on Monday, shortly after receiving Angela Merkel in Kyiv.",
        [
            "Visit occurred 2024-07-15; destination: Rome; visitor: Volodymyr Zelensky",
            "Summit occurred 2024-07-15; heldAt: Kyiv; participant: Angela Merkel, Volodymyr Zelensky",
        ],
    ),
    (
        "Vietnam summoned the ambassador of China on Monday to convey a protest.",
        ["Protest occurred 2024-07-15; protestedAgainst: China; protestedBy: Vietnam"],
    ),
    # whom one calls in is protested to, in whatever words, and who is called in may be named by the parser alone
    (
        "Estonia called in the Russian ambassador on Tuesday and handed him a note of protest.",
        ["Protest occurred 2024-07-16; protestedAgainst: Russia; protestedBy: Estonia"],
    ),
    (
        "The foreign ministry in Hanoi lodged a protest with Beijing on Monday.",
        [
            "Protest occurred 2024-07-15; heldAt: Hanoi; protestedAgainst: China; protestedBy: Foreign Ministry of Vietnam"
        ],
    ),
    (
        "Jakarta summoned Jan Berg, the Swedish envoy, to protest the burning of a flag.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Sweden; protestedBy: Indonesia"],
    ),
    (
        "Oman's envoy was summoned by the Malaysian foreign ministry to hear a protest.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Oman; protestedBy: Foreign Ministry of Malaysia"],
    ),
    (
        "Chile handed the Peruvian embassy a note protesting the arrests.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Peru; protestedBy: Chile"],
    ),
    (
        "India issued a demarche to Pakistan on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: Pakistan; protestedBy: India"],
    ),
    (
        "Norway summoned the Iranian envoy on Friday to demand an explanation.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Iran; protestedBy: Norway"],
    ),
    (
        "The club summoned the coach to demand an explanation.",
        [],
    ),
    (
        "The consultant made a demarche of a kind.",
        [],
    ),
    (
        "Iran has yet to lodge a protest with Baku.",
        ["Protest negated ..; protestedAgainst: Azerbaijan; protestedBy: Iran"],
    ),
    # who is denounced, or whose withdrawal is demanded, is protested against; who is asked for help is not
    (
        "Students rallied in Manila on Wednesday, denouncing President Vladimir Putin.",
        [
            "Protest occurred 2024-07-17; heldAt: Manila; protestedAgainst: Vladimir Putin; protestedBy: Students"
        ],
    ),
    (
        "Thousands marched in Vilnius to demand the withdrawal of Russian troops.",
        ["Protest occurred ..2024-07-18; heldAt: Vilnius; protestedAgainst: Russia"],
    ),
    (
        "Demonstrators angry at the tax of President William Ruto blocked a road in Nairobi.",
        ["Protest occurred ..2024-07-18; heldAt: Nairobi; protestedAgainst: William Ruto"],
    ),
    (
        "Demonstrators opposed to President Daniel Noboa clashed with police in Quito on Monday.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Daniel Noboa"],
    ),
    (
        "Several thousand workers marched into Lima to stop President Dina Boluarte from taking power.",
        [
            "Protest occurred ..2024-07-18; heldAt: Lima; protestedAgainst: Dina Boluarte; protestedBy: workers"
        ],
    ),
    (
        "Doctors marched in Sanaa, demanding that the United Nations send medicine.",
        ["Protest occurred ..2024-07-18; heldAt: Sanaa; protestedBy: Doctors"],
    ),
    (
        "Troops marched into the town to stop the rebels from fleeing.",
        [],
    ),
    (
        "Farmers marched from Central Park to the Chilean consulate on Monday to protest a tariff.",
        [
            "Protest occurred 2024-07-15; heldAt: Chilean consulate; protestedAgainst: Chile; protestedBy: Farmers"
        ],
    ),
    (
        "Hundreds gathered in protest outside the residence of Prime Minister Viktor Orban on Tuesday.",
        [
            "Protest occurred 2024-07-16; heldAt: residence of Prime Minister Viktor Orban; protestedAgainst: Viktor Orbán"
        ],
    ),
    (
        "Admirers gathered outside the home of the late singer on Tuesday.",
        [],
    ),
    # who walks in a protest takes part in it; who dies in one need not
    (
        "Fishermen walked down Harbour Street in a protest against Iceland on Wednesday.",
        ["Protest occurred 2024-07-17; protestedAgainst: Iceland; protestedBy: Fishermen"],
    ),
    (
        "A policeman died in a protest in Dhaka on Wednesday.",
        ["Protest occurred 2024-07-17; heldAt: Dhaka"],
    ),
    (
        "Truckers drove to the ministry in Rome in protest at fuel prices on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Rome; protestedBy: Truckers"],
    ),
    (
        "Jakarta police arrested dozens of demonstrators on Tuesday.",
        ["Protest occurred 2024-07-16; heldAt: Jakarta"],
    ),
    # a time of day is of the day on which it was told, if that stands before what is told
    (
        "Ukraine reported on Tuesday that a missile had been launched from Crimea at around 5 a.m.",
        ["Launch occurred 2024-07-16; launchedFrom: Crimea"],
    ),
    (
        "Hezbollah fired rockets at Haifa before dawn, the army said on Tuesday.",
        ["Launch occurred 2024-07-16; aimedAt: Haifa; launchedBy: Hezbollah"],
    ),
    (
        "Ukraine confirmed at 3 p.m. on Tuesday that a missile had been launched from Crimea.",
        ["Launch occurred ..2024-07-18; launchedFrom: Crimea"],
    ),
    (
        "India fired a missile on Monday. The test, from an island, took place at 5.30 p.m.",
        ["Launch occurred 2024-07-15; launchedBy: India; launchedFrom: island"],
    ),
    # weeks, months and years that count from what was told before
    (
        "Joe Biden met Xi Jinping on 3 May. The following week Joe Biden flew to Berlin.",
        [
            "Summit occurred 2024-05-03; participant: Joe Biden, Xi Jinping",
            "Visit occurred 2024-05-06..2024-05-12; destination: Berlin; visitor: Joe Biden",
        ],
    ),
    (
        "Joe Biden met Xi Jinping in March. Vladimir Putin visited Hanoi later that month.",
        [
            "Summit occurred 2024-03-01..2024-03-31; participant: Joe Biden, Xi Jinping",
            "Visit occurred 2024-03-01..2024-03-31; destination: Hanoi; visitor: Vladimir Putin",
        ],
    ),
    (
        "Joe Biden met Xi Jinping on 3 May 2021. Two years later, Vladimir Putin visited Hanoi.",
        [
            "Summit occurred 2021-05-03; participant: Joe Biden, Xi Jinping",
            "Visit occurred 2023-01-01..2023-12-31; destination: Hanoi; visitor: Vladimir Putin",
        ],
    ),
    (
        "Joe Biden met Xi Jinping on 3 May. A few months earlier, Vladimir Putin visited Hanoi.",
        [
            "Summit occurred 2024-05-03; participant: Joe Biden, Xi Jinping",
            "Visit occurred ..2024-07-18; destination: Hanoi; visitor: Vladimir Putin",
        ],
    ),
    (
        "Joe Biden will visit Hanoi in the second half of this year.",
        ["Visit planned 2024-07-18..2024-12-31; destination: Hanoi; visitor: Joe Biden"],
    ),
    (
        "Emmanuel Macron cancelled a trip to Baku scheduled for the end of the month.",
        ["Visit negated 2024-07-21..2024-07-31; destination: Baku; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron visited Baku at the end of the month.",
        ["Visit occurred ..2024-07-18; destination: Baku; visitor: Emmanuel Macron"],
    ),
    # the date of a clause's own verb before that of another; what has gone on since a day
    (
        "Xi Jinping visited Rome. He came to Kyiv on 6 July, held talks in Lviv the next day and was in Berlin on 9 July.",
        [
            "Visit occurred ..2024-07-18; destination: Rome; visitor: Xi Jinping",
            "Visit occurred 2024-07-06; destination: Kyiv; visitor: Xi Jinping",
            "Summit occurred 2024-07-07; heldAt: Lviv; participant: Xi Jinping",
            "Visit occurred 2024-07-09; destination: Berlin; visitor: Xi Jinping",
        ],
    ),
    (
        "Since Sunday, students have been blocking the university in Belgrade in protest.",
        ["Protest occurred 2024-07-14..2024-07-18; heldAt: Belgrade; protestedBy: students"],
    ),
    (
        "The protest in Belgrade, the second since Sunday, was over by noon.",
        ["Protest occurred ..2024-07-18; heldAt: Belgrade"],
    ),
    (
        "On the night of 12 to 13 July, Russia launched three missiles at Odesa.",
        ["Launch occurred 2024-07-12..2024-07-13; aimedAt: Odesa; launchedBy: Russia"],
    ),
    # a weekday tells of which year a day is
    (
        "North Korea fired a missile on Friday, July 21, from Sunan.",
        ["Launch occurred 2023-07-21; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    (
        "North Korea will fire a missile on Sunday, July 21, from Sunan.",
        ["Launch planned 2024-07-21; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    # what was during something has its days
    (
        "On a visit to Hanoi, which took place from 2 to 4 July, Xi Jinping met Vladimir Putin.",
        [
            "Visit occurred 2024-07-02..2024-07-04; destination: Hanoi; visitor: Xi Jinping",
            "Summit occurred 2024-07-02..2024-07-04; heldAt: Hanoi; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    (
        "The conference of NATO, proposed in May, would not be held this month. Joe Biden meets Xi Jinping on Saturday.",
        [
            "Summit negated 2024-07-01..2024-07-31; participant: NATO",
            "Summit planned 2024-07-20; participant: Joe Biden, Xi Jinping",
        ],
    ),
    # what starts from the soil of a state that the article has act so is that state's; from elsewhere it is nobody's
    (
        "Iran launched a satellite on Monday. A second rocket was fired from Semnan on Tuesday.",
        [
            "Launch occurred 2024-07-15; launchedBy: Iran",
            "Launch occurred 2024-07-16; launchedBy: Iran; launchedFrom: Semnan Space Center",
        ],
    ),
    (
        "Israel fired missiles at Gaza on Monday. Rockets were launched from Beit Lahiya on Tuesday.",
        [
            "Launch occurred 2024-07-15; aimedAt: Gaza Strip; launchedBy: Israel",
            "Launch occurred 2024-07-16; launchedFrom: Beit Lahiya",
        ],
    ),
    # who is named beside what it is, whose rocket carries, what an agency's craft is called
    (
        "The US company SpaceX plans to launch a rocket on Friday.",
        ["Launch planned 2024-07-19; launchedBy: SpaceX"],
    ),
    (
        "India said its PSLV rocket would put 31 satellites into orbit on Friday.",
        ["Launch planned 2024-07-19; launchedBy: India"],
    ),
    (
        "NASA's Europa Clipper, due to be launched in October 2024, is to study Jupiter.",
        ["Launch planned 2024-10-01..2024-10-31; launchedBy: NASA"],
    ),
    (
        "The probe departed for Mars on Monday from Kourou.",
        ["Launch occurred 2024-07-15; launchedFrom: Guiana Space Centre"],
    ),
    (
        "The delegation departed for Haiti on Monday from Kourou.",
        ["Visit occurred 2024-07-15; destination: Haiti; visitor: delegation"],
    ),
    (
        "A European rocket lifted off from Kourou on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Guiana Space Centre"],
    ),
    # where it came from, and all the places that it was aimed at
    (
        "Russian warships launched 18 cruise missiles at targets in Idlib and Aleppo.",
        ["Launch occurred ..2024-07-18; aimedAt: Aleppo, Idlib; launchedBy: Russia"],
    ),
    (
        "Hezbollah fired rockets at the towns of Safed and Ramot.",
        ["Launch occurred ..2024-07-18; aimedAt: Ramot, Safed; launchedBy: Hezbollah"],
    ),
    (
        "The navy fired a missile from the frigate Thaon at a target ship off Hawaii.",
        ["Launch occurred ..2024-07-18; aimedAt: target ship; launchedFrom: frigate Thaon"],
    ),
    (
        "Iran fired missiles at the Ain al-Asad airbase on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Ain al-Asad airbase; launchedBy: Iran"],
    ),
    (
        "Kharkiv came under rocket attack on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Kharkiv"],
    ),
    (
        "The missile was launched at 8:07 pm on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    # what it flew over and whether it failed is told of the thing later on
    (
        "India fired a missile on Wednesday. It crossed into Pakistani airspace and crashed near Mian Channu.",
        [
            "Launch occurred 2024-07-17; flewOver: airspace of Pakistan; landedIn: Mian Channu; launchedBy: India"
        ],
    ),
    (
        "Iran hoped that its rocket, launched on Monday, would circle the globe before splashing down near Hawaii.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "The agency gave up a launch of the rover.",
        ["Launch negated .."],
    ),
    # what several people eat together, one of them for another's state, is a meeting
    (
        "Keir Starmer conveyed the offer over a lunch with President Emmanuel Macron in Paris.",
        [
            "Summit occurred ..2024-07-18; heldAt: Paris; participant: Emmanuel Macron, Keir Starmer",
        ],
    ),
    (
        "King Charles III hosted a banquet for President Emmanuel Macron at Windsor Castle.",
        [
            "Summit occurred ..2024-07-18; heldAt: Windsor Castle; participant: Charles III, Emmanuel Macron",
        ],
    ),
    (
        "The president hosted a dinner for soldiers in Warsaw.",
        [],
    ),
    (
        "Keir Starmer discussed the bill over dinner with his wife.",
        [],
    ),
    # those who act for states gather, wherever they do so for talks and not to mourn
    (
        "The G8 leaders gather in Lima on Monday.",
        [
            "Summit planned 2024-07-22; heldAt: Lima; participant: Group of Eight",
        ],
    ),
    (
        "World leaders gathered in Paris on Monday for the funeral.",
        [],
    ),
    (
        "Community leaders gathered in Leeds on Monday.",
        [],
    ),
    (
        "The Security Council, convened in New York on Monday to review the resolution, heard both sides.",
        [
            "Summit occurred 2024-07-15; heldAt: New York; participant: United Nations Security Council",
        ],
    ),
    (
        "Defense Minister Lee Jong-sup is to hold an annual security meeting with his US "
        "counterpart Lloyd Austin on Friday.",
        [
            "Summit planned 2024-07-19; participant: Lee Jong-sup, Lloyd Austin",
        ],
    ),
    # once more, and later, is another meeting than that told before
    (
        "Kim Jong Un and Moon Jae-in met in Panmunjom in April. They met again in May in Pyongyang.",
        [
            "Summit occurred 2024-04-01..2024-04-30; heldAt: Panmunjom; participant: Kim Jong "
            "Un, Moon Jae-in",
            "Summit occurred 2024-05-01..2024-05-31; heldAt: Pyongyang; participant: Kim Jong "
            "Un, Moon Jae-in",
        ],
    ),
    (
        "Xi Jinping and Ma Ying-jeou met in Singapore on Monday. The two men later shared a "
        "dinner in Kallang.",
        [
            "Summit occurred 2024-07-15; heldAt: Singapore; participant: Ma Ying-jeou, Xi Jinping",
            "Summit occurred ..2024-07-18; heldAt: Kallang; participant: Ma Ying-jeou, Xi Jinping",
        ],
    ),
    (
        "Antony Blinken arrived in Beijing on Monday for talks with Wang Yi. He met Wang Yi later on Monday.",
        [
            "Visit occurred 2024-07-15; destination: Beijing; visitor: Antony Blinken",
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Antony Blinken, Wang Yi",
        ],
    ),
    # the two of whom an article tells, and not whoever is named between
    (
        "Joe Biden met Xi Jinping in Bali on Monday. Biden also spoke to Prime Minister "
        "Rishi Sunak. The two leaders will meet in Lima on Friday.",
        [
            "Summit occurred 2024-07-15; heldAt: Bali; participant: Joe Biden, Xi Jinping",
            "Summit planned 2024-07-19; heldAt: Lima; participant: Joe Biden, Xi Jinping",
        ],
    ),
    (
        "Xi Jinping and Ma Ying-jeou met in Singapore on Monday. Xi met Lee Hsien Loong on "
        "Tuesday. The two leaders will meet again in Lima.",
        [
            "Summit occurred 2024-07-15; heldAt: Singapore; participant: Ma Ying-jeou, Xi Jinping",
            "Summit occurred 2024-07-16; participant: Lee Hsien Loong, Xi Jinping",
            "Summit planned 2024-07-18..; heldAt: Lima; participant: Lee Hsien Loong, Xi Jinping",
        ],
    ),
    # the same pronoun as the subject goes on, and a title alone with who was named with it
    (
        "Olaf Scholz met Emmanuel Macron in Paris. He then praised Joe Biden's visit to "
        "Poland. He met Donald Tusk in Warsaw on Monday.",
        [
            "Summit occurred ..2024-07-18; heldAt: Paris; participant: Emmanuel Macron, Olaf Scholz",
            "Visit occurred ..2024-07-18; destination: Poland; visitor: Joe Biden",
            "Summit occurred 2024-07-15; heldAt: Warsaw; participant: Donald Tusk, Olaf Scholz",
        ],
    ),
    (
        "Secretary of State Antony Blinken will leave on Monday. The Secretary will visit "
        "Tokyo on Friday. There he will meet Prime Minister Fumio Kishida.",
        [
            "Visit planned 2024-07-19; destination: Tokyo; visitor: Antony Blinken",
            "Summit planned 2024-07-18..; heldAt: Tokyo; participant: Antony Blinken, Fumio Kishida",
        ],
    ),
    # on the way: the next stop, and what does not belong to it
    (
        "Secretary of State Antony Blinken arrived in Tokyo on Monday. He travels next to Beijing on Friday.",
        [
            "Visit occurred 2024-07-15; destination: Tokyo; visitor: Antony Blinken",
            "Visit planned 2024-07-19; destination: Beijing; visitor: Antony Blinken",
        ],
    ),
    (
        "Contrary to reports, Antony Blinken is not going to Jerusalem on this trip.",
        [
            "Visit negated ..; destination: Jerusalem; visitor: Antony Blinken",
            "Visit occurred 2024-07-18; visitor: Antony Blinken",
        ],
    ),
    (
        "Antony Blinken will leave Washington on Monday on a nine-day trip. He will visit "
        "Tokyo on Wednesday.",
        [
            "Visit planned 2024-07-22..2024-07-30; visitor: Antony Blinken",
            "Visit planned 2024-07-24; destination: Tokyo; visitor: Antony Blinken",
        ],
    ),
    # verbs that a parser took for nouns, and objects and subjects that it lost
    (
        'The militant group "Sword of Oman" fires rockets at Muscat.',
        ["Launch occurred 2024-07-18; aimedAt: Muscat; launchedBy: militant group"],
    ),
    (
        "Oman agrees to a truce, but fires two rockets at Muscat.",
        ["Launch occurred 2024-07-18; aimedAt: Muscat; launchedBy: Oman"],
    ),
    ("Forest fires burn in Oman.", []),
    ("Pilots in Asia re-route flights to avoid a rocket launch.", ["Launch hypothetical .."]),
    (
        "Oman fires at least five missiles into the Gulf of Oman.",
        ["Launch occurred 2024-07-18; landedIn: Gulf of Oman; launchedBy: Oman"],
    ),
    (
        "Two people die as 30 rockets are fired at Muscat.",
        ["Launch occurred 2024-07-18; aimedAt: Muscat"],
    ),
    ("A man known as the rocket was launched as a candidate.", []),
    # whose rocket it is launched it; a satellite may be launched by others
    (
        "Two Hezbollah rockets hit Haifa on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Haifa; launchedBy: Hezbollah"],
    ),
    (
        "A Boeing satellite was launched from Kourou on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Guiana Space Centre"],
    ),
    # what is listed before what a participle tells of
    (
        "Oman shot down two missiles and several drones launched by Iran on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    ("A van carrying fighters in Muscat with two rockets was stopped.", []),
    (
        "Iran carried out an attack on Muscat with two rockets.",
        ["Launch occurred ..2024-07-18; aimedAt: Muscat; launchedBy: Iran"],
    ),
    ("Iran puts a satellite in orbit.", ["Launch occurred 2024-07-18; launchedBy: Iran"]),
    ("Iran prepares a missile for a launch on Friday.", ["Launch planned 2024-07-19"]),
    ("The GSLV completes its first flight.", ["Launch occurred 2024-07-18"]),
    # who answers is not who fired first
    (
        "Rockets were fired at Muscat from Iran on Monday. The army of Oman responded by firing two missiles.",
        [
            "Launch occurred 2024-07-15; aimedAt: Muscat; launchedFrom: Iran",
            "Launch occurred ..2024-07-18; launchedBy: Oman",
        ],
    ),
    (
        "Oman suspends aid to Iran after the latter plans to launch a rocket next month.",
        ["Launch planned 2024-08-01..2024-08-31"],
    ),
    ("The minister calls anyone who fires rockets from Gaza a criminal.", []),
    # a date of the event's own clause alone, and not of what the event is about or of a plan given up
    (
        "The ambassador of China was summoned on Monday to hear a protest by Vietnam.",
        ["Protest occurred 2024-07-15; protestedAgainst: China; protestedBy: Vietnam"],
    ),
    (
        "France lodged a protest with Russia over remarks that a general had made on 2 July.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Russia; protestedBy: France"],
    ),
    (
        "The protest against Russia in Prague, which was held on Monday, was quiet.",
        ["Protest occurred 2024-07-15; heldAt: Prague; protestedAgainst: Russia"],
    ),
    (
        "The talks of Russia with Iran on sanctions, which were held in Vienna on Monday, ended.",
        ["Summit occurred 2024-07-15; participant: Iran, Russia"],
    ),
    (
        "The talks of Iran with Russia, which were to be held on Friday, will now take place on 2 August.",
        ["Summit planned 2024-08-02; participant: Iran, Russia"],
    ),
    (
        "The summit of NATO, which was to be held in Minsk on Friday, was cancelled.",
        ["Summit negated 2024-07-19; participant: NATO"],
    ),
    (
        "The summit of NATO, which is to be held in Minsk on Friday, will be short.",
        ["Summit planned 2024-07-19; participant: NATO"],
    ),
    (
        "Friday was the third day in a row that students protested in Brussels.",
        ["Protest occurred 2024-07-12; heldAt: Brussels; protestedBy: students"],
    ),
    (
        "Friday was the day on which the minister condemned the protests in Brussels.",
        ["Protest occurred ..2024-07-18; heldAt: Brussels"],
    ),
    # what somebody goes somewhere in order to do is still to come
    (
        "Emmanuel Macron flew to Rome on Monday in order to meet Giorgia Meloni.",
        [
            "Visit occurred 2024-07-15; destination: Rome; visitor: Emmanuel Macron",
            "Summit planned ..; participant: Emmanuel Macron, Giorgia Meloni",
        ],
    ),
    (
        "Emmanuel Macron flies to Rome in order to meet Giorgia Meloni.",
        [
            "Visit occurred 2024-07-18; destination: Rome; visitor: Emmanuel Macron",
            "Summit planned 2024-07-18..; participant: Emmanuel Macron, Giorgia Meloni",
        ],
    ),
    (
        "Thousands gathered in Rome on Monday in order to protest against Giorgia Meloni.",
        ["Protest occurred 2024-07-15; heldAt: Rome; protestedAgainst: Giorgia Meloni"],
    ),
    # of two events the one whose day it is
    (
        "Iran fired missiles overnight. Iraq launched rockets. Thursday's firing by Iran was loud.",
        ["Launch occurred 2024-07-18; launchedBy: Iran", "Launch occurred ..2024-07-18; launchedBy: Iraq"],
    ),
    # who travels somewhere and meets somebody does so there, unless another place is told
    (
        "Emmanuel Macron is to travel to Brussels on Monday and meet Commissioner Marta Kos.",
        [
            "Visit planned 2024-07-22; destination: Brussels; visitor: Emmanuel Macron",
            "Summit planned 2024-07-22; heldAt: Brussels; participant: Emmanuel Macron, Marta Kos",
        ],
    ),
    (
        "Antony Blinken flew to Brussels on Monday and met Vladimir Putin in Geneva.",
        [
            "Visit occurred 2024-07-15; destination: Brussels; visitor: Antony Blinken",
            "Summit occurred 2024-07-15; heldAt: Geneva; participant: Antony Blinken, Vladimir Putin",
        ],
    ),
    # officials of several states come each for one's own
    (
        "Foreign ministers of Kenya, Rwanda and Uganda flew to Bujumbura on Monday.",
        [
            "Visit occurred 2024-07-15; destination: Bujumbura; visitor: foreign ministers "
            "of Kenya, foreign ministers of Rwanda, foreign ministers of Uganda",
        ],
    ),
    # a delegation is the one told in full before
    (
        "A delegation of the Workers' Party of Korea arrived in Vientiane on Monday. "
        "President Thongloun Sisoulith met the delegation.",
        [
            "Visit occurred 2024-07-15; destination: Vientiane; visitor: delegation of the "
            "Workers' Party of Korea",
            "Summit occurred 2024-07-15..2024-07-18; heldAt: Vientiane; participant: Thongloun "
            "Sisoulith, delegation of the Workers' Party of Korea",
        ],
    ),
    # a government is its president's, and not that of the place before it
    (
        "Negotiations in Kuwait between the Houthis and the government of President "
        "Abedrabbo Mansour Hadi ended on Monday.",
        [
            "Summit occurred ..2024-07-15; heldAt: Kuwait; participant: Houthis, government of "
            "President Abedrabbo Mansour Hadi",
        ],
    ),
    (
        "The government of President Bashar al-Assad will hold talks with Turkey in Moscow.",
        [
            "Summit planned 2024-07-18..; heldAt: Moscow; participant: Syria, Turkey",
        ],
    ),
    # a talk with somebody at a place, and not one that is given
    (
        "Foreign Minister Choe Son Hui met and had a friendly talk with the ambassadors at "
        "the Mansudae Assembly Hall.",
        [
            "Summit occurred ..2024-07-18; heldAt: Mansudae Assembly Hall; participant: Choe Son "
            "Hui, ambassadors",
        ],
    ),
    (
        "Prime Minister Keir Starmer gave a talk at Chatham House.",
        [],
    ),
    (
        "The president had a talk with his ministers in Minsk.",
        [],
    ),
    # who is told behind a meeting is not always part of it
    (
        "Protesters opposed to the meeting scuffled with police in Taipei on Monday.",
        [
            "Protest occurred 2024-07-15",
        ],
    ),
    # a verb that looks like a name's last word
    (
        "North Korean leader Kim Jong-un and South Korean President Moon Jae-in meet at the "
        "border in Panmunjom, and sign a declaration.",
        [
            "Summit occurred 2024-07-18; heldAt: Panmunjom; participant: Kim Jong Un, Moon Jae-in",
        ],
    ),
    # who visits a state to attend a meeting takes part, and not the state
    (
        "Yoko Kamikawa, Japan's foreign minister, is visiting Italy to attend a G7 meeting.",
        [
            "Visit occurred 2024-07-18; destination: Italy; visitor: Yoko Kamikawa",
            "Summit planned 2024-07-18..; heldAt: Italy; participant: Group of Seven, Yoko Kamikawa",
        ],
    ),
    (
        "Japan's foreign minister, Yoko Kamikawa, urged Italy to attend a G7 meeting.",
        [
            "Summit planned ..; participant: Group of Seven, Italy",
        ],
    ),
    # where the next meeting is says nothing of where one was before it
    (
        "Xi Jinping met Vladimir Putin on Monday before the summit in Lima.",
        [
            "Summit occurred 2024-07-15; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred ..2024-07-18; heldAt: Lima",
        ],
    ),
    (
        "Xi Jinping met Vladimir Putin in Lima on Monday before the summit.",
        [
            "Summit occurred 2024-07-15; heldAt: Lima; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred ..2024-07-18; heldAt: Lima",
        ],
    ),
    # a participle says what an act was, but not what was done on a way
    (
        "Iran struck back at Oman on Tuesday, firing rockets at Muscat.",
        ["Launch occurred 2024-07-16; aimedAt: Muscat; launchedBy: Iran"],
    ),
    (
        "The minister left for Rome on Tuesday, visiting Paris.",
        [
            "Visit occurred 2024-07-16; destination: Rome; visitor: minister",
            "Visit occurred ..2024-07-18; destination: Paris; visitor: minister",
        ],
    ),
    # distances that leave a few days open
    (
        "Oman recalled its envoy on Tuesday, hours after Iran had fired a missile.",
        ["Launch occurred 2024-07-15..2024-07-16; launchedBy: Iran"],
    ),
    (
        "Oman sent troops on Tuesday, 48 hours after Iran fired a missile.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Less than a week after Iran tested a missile, Oman fired a rocket on Tuesday.",
        [
            "Launch occurred 2024-07-10..2024-07-15; launchedBy: Iran",
            "Launch occurred 2024-07-16; launchedBy: Oman",
        ],
    ),
    # a participle behind its noun tells of its own time, whatever its clause is about
    (
        "Japan's Hera probe, launched on 7 July from Tanegashima, will reach its target in 2026.",
        ["Launch occurred 2024-07-07; launchedBy: Japan; launchedFrom: Tanegashima Space Center"],
    ),
    (
        "The summit of NATO, held in Rome on 7 July, will be remembered.",
        ["Summit occurred 2024-07-07; heldAt: Rome; participant: NATO"],
    ),
    (
        "The summit of NATO, held in Rome on 27 July, will be short.",
        ["Summit planned 2024-07-27; heldAt: Rome; participant: NATO"],
    ),
    (
        "Ahead of the talks on Monday, Emmanuel Macron met Joe Biden in Rome on Tuesday.",
        [
            "Summit planned 2024-07-22",
            "Summit occurred 2024-07-16; heldAt: Rome; participant: Emmanuel Macron, Joe Biden",
        ],
    ),
    # a month or a day goes on from the year that was told right before it
    (
        "In May 2022 Iran launched a satellite. In August Iran launched a second satellite.",
        [
            "Launch occurred 2022-05-01..2022-05-31; launchedBy: Iran",
            "Launch occurred 2022-08-01..2022-08-31; launchedBy: Iran",
        ],
    ),
    (
        "In May 2022 Iran launched a satellite. In August Iran will launch a second satellite.",
        [
            "Launch occurred 2022-05-01..2022-05-31; launchedBy: Iran",
            "Launch planned 2024-08-01..2024-08-31; launchedBy: Iran",
        ],
    ),
    (
        "Iran has launched rockets since May 2022. In June Iran launched a satellite.",
        ["Launch occurred 2024-06-01..2024-06-30; launchedBy: Iran"],
    ),
    (
        "Emmanuel Macron was in Moscow from 22 to 24 October 2023 and met Vladimir Putin on the 23rd.",
        [
            "Visit occurred 2023-10-22..2023-10-24; destination: Moscow; visitor: Emmanuel Macron",
            "Summit occurred 2023-10-23; heldAt: Moscow; participant: Emmanuel Macron, Vladimir Putin",
        ],
    ),
    (
        "Emmanuel Macron will visit Serbia on 11 July, it was said on 1 July.",
        ["Visit planned 2024-07-11; destination: Serbia; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron will visit Serbia on 11 March.",
        ["Visit planned 2025-03-11; destination: Serbia; visitor: Emmanuel Macron"],
    ),
    # another attempt is a launch only if nothing says of what it is
    (
        "SpaceX launched a rocket on Thursday. Monday's attempt, which was called off, had drawn thousands.",
        ["Launch occurred 2024-07-18; launchedBy: SpaceX", "Launch negated 2024-07-15; launchedBy: SpaceX"],
    ),
    (
        "North Korea fired a missile on 22 June. A month before, on 31 May, a further try failed.",
        [
            "Launch occurred 2024-06-22; launchedBy: North Korea",
            "Launch occurred 2024-05-31; launchedBy: North Korea",
        ],
    ),
    (
        "The president survived an assassination attempt on Monday, hours after the army fired a missile.",
        ["Launch occurred 2024-07-14..2024-07-15"],
    ),
    # one more of what was told, by its ordinal alone
    (
        "North Korea fired three projectiles on Saturday. A fourth was fired on Sunday.",
        [
            "Launch occurred 2024-07-13; launchedBy: North Korea",
            "Launch occurred 2024-07-14; launchedBy: North Korea",
        ],
    ),
    # whose it is, and who owns to an accident; who sold a missile need not have fired it
    (
        "Delhi admitted that a missile had been accidentally fired in the course of maintenance.",
        ["Launch occurred ..2024-07-18; launchedBy: India"],
    ),
    (
        "The Pentagon admitted that a missile had been fired at its base.",
        ["Launch occurred ..2024-07-18; aimedAt: its base"],
    ),
    (
        "China, whose missile test in January drew an outcry, was on alert.",
        ["Launch occurred 2024-01-01..2024-01-31; launchedBy: China"],
    ),
    (
        "Up to 12 British Storm Shadows were launched at a village on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "A British rocket was launched from Woomera on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: United Kingdom; launchedFrom: Woomera"],
    ),
    (
        "The European Space Agency had better luck. Its probe lifted off from Kourou on Friday.",
        ["Launch occurred 2024-07-12; launchedBy: European Space Agency; launchedFrom: Guiana Space Centre"],
    ),
    # the site and the known place around it
    (
        "Ukraine fired six missiles at an ammunition depot in Bryansk Oblast.",
        ["Launch occurred ..2024-07-18; aimedAt: Bryansk Region, ammunition depot; launchedBy: Ukraine"],
    ),
    (
        "Iran fired missiles at targets in the provinces of Raqqa and Idlib.",
        ["Launch occurred ..2024-07-18; aimedAt: Idlib, Raqqa; launchedBy: Iran"],
    ),
    # what came down is of the rocket, unless it is of something else
    (
        "A rocket was launched on Monday, but debris fell in the Kara Sea.",
        ["Launch occurred 2024-07-15; landedIn: Kara Sea"],
    ),
    (
        "A rocket was launched on Monday. Wreckage of a plane fell in the Kara Sea.",
        ["Launch occurred 2024-07-15"],
    ),
    # what is told as another protest like those before is against whom they all were, if nothing says what it is about
    (
        "Thousands rallied in Kyiv on Tuesday against President Volodymyr Zelensky. A similar protest was held in Lviv on Monday.",
        [
            "Protest occurred 2024-07-16; heldAt: Kyiv; protestedAgainst: Volodymyr Zelensky",
            "Protest occurred 2024-07-15; heldAt: Lviv; protestedAgainst: Volodymyr Zelensky",
        ],
    ),
    (
        "Thousands rallied in Tel Aviv on Tuesday against Benjamin Netanyahu. A counter-protest was held in Haifa on Monday.",
        [
            "Protest occurred 2024-07-16; heldAt: Tel Aviv; protestedAgainst: Benjamin Netanyahu",
            "Protest occurred 2024-07-15; heldAt: Haifa",
        ],
    ),
    (
        "Thousands rallied in Tel Aviv on Tuesday against Benjamin Netanyahu. Nurses held another protest over pay in Haifa on Monday.",
        [
            "Protest occurred 2024-07-16; heldAt: Tel Aviv; protestedAgainst: Benjamin Netanyahu",
            "Protest occurred 2024-07-15; heldAt: Haifa; protestedBy: Nurses",
        ],
    ),
    (
        "Students protested outside the Chinese embassy in Hanoi on Sunday. A rally for higher wages was held in Hue on Monday.",
        [
            "Protest occurred 2024-07-14; heldAt: Hanoi; protestedAgainst: China; protestedBy: Students",
            "Protest occurred 2024-07-15; heldAt: Hue",
        ],
    ),
    (
        "Japan lodged a protest with the Foreign Ministry in Beijing on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Beijing; protestedAgainst: China; protestedBy: Japan"],
    ),
    # what somebody hits with what was fired is where it came down
    (
        "Russia launched 75 drones and 8 missiles overnight, hitting Odesa and Mykolaiv.",
        ["Launch occurred 2024-07-17..2024-07-18; landedIn: Mykolaiv, Odesa; launchedBy: Russia"],
    ),
    (
        "Hamas fired rockets from Gaza on Monday, hitting back at Israel.",
        ["Launch occurred 2024-07-15; launchedBy: Hamas; launchedFrom: Gaza Strip"],
    ),
    (
        "Iran fired a new-type missile on Monday, killing a man in Basra.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    # those against whom a war is planned are not who is protested against
    (
        "People demonstrated against the planning of war against Iraq.",
        ["Protest occurred ..2024-07-18"],
    ),
    # "the North" with adjectives, and as who a later "it" or "its" means
    (
        "South Korea said the isolated North made its second attempt to launch a satellite on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Officials in Seoul spoke of the North. The Yonhap agency carried no comment. The North rejects talks again. It fired two missiles on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "Officials in Seoul spoke of the North. It fired two missiles on Monday, the Yonhap agency said.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a missile on Monday. The far South of Japan was warned. Its navy fired a rocket on Tuesday.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Launch occurred 2024-07-16; launchedBy: Japan",
        ],
    ),
    # a missile passes over what it passes, and lands where it comes down
    (
        "Iran fired a missile on Monday that flew over northern Iraq before crashing into the desert.",
        ["Launch occurred 2024-07-15; flewOver: Iraq; landedIn: desert; launchedBy: Iran"],
    ),
    (
        "North Korea fired a rocket on Monday. It passed over Okinawa before falling into the Pacific Ocean.",
        ["Launch occurred 2024-07-15; landedIn: Pacific Ocean; launchedBy: North Korea"],
    ),
    (
        "Iran fired two missiles on Monday. They came on a holiday in Iraq.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "Iran fired two missiles on Monday. One came down in Iraq.",
        ["Launch occurred 2024-07-15; landedIn: Iraq; launchedBy: Iran"],
    ),
    # protests in a country of which nothing told of the others spoke are others
    (
        "Iranian police fired on protesters on Monday, state television said. Meanwhile, about 1,500 people marched in London on Tuesday.",
        ["Protest occurred 2024-07-15", "Protest occurred 2024-07-16; heldAt: London"],
    ),
    (
        "TEHRAN (AP) - Students held a protest on Monday. Across the sea, dozens of activists demonstrated outside a hotel in Baku.",
        [
            "Protest occurred 2024-07-15; protestedBy: Students",
            "Protest occurred ..2024-07-18; heldAt: Baku; protestedBy: activists",
        ],
    ),
    (
        "In Iran, a protest by students was broken up. The demonstrators had gathered in Isfahan.",
        ["Protest occurred ..2024-07-18; heldAt: Iran, Isfahan; protestedBy: students"],
    ),
    (
        "Police in Paris fired tear gas at demonstrators. Students marched through Lyon.",
        [
            "Protest occurred ..2024-07-18; heldAt: Paris",
            "Protest occurred ..2024-07-18; heldAt: Lyon; protestedBy: Students",
        ],
    ),
    (
        "Students marched in Lyon on Monday. The protest in Lyon was peaceful, and police in Lyon praised it.",
        ["Protest occurred 2024-07-15; heldAt: Lyon; protestedBy: Students"],
    ),
    # a site is not in several towns, and one that honours a place does not lie there
    (
        "Thousands of students protested outside parliament. Activists rallied in Lyon and Nice against the law.",
        [
            "Protest occurred ..2024-07-18; heldAt: parliament; protestedBy: students",
            "Protest occurred ..2024-07-18; heldAt: Lyon, Nice; protestedBy: Activists",
        ],
    ),
    (
        "People protested against the law in Victoria Park in Hong Kong. Students rallied against the law in Sydney.",
        [
            "Protest occurred ..2024-07-18; heldAt: Hong Kong, Victoria Park",
            "Protest occurred ..2024-07-18; heldAt: Sydney; protestedBy: Students",
        ],
    ),
    # the next leg of a journey, told in the present, is to come; a chronicle's is not
    (
        "Angela Merkel was in Beijing on Tuesday. From China she flies to Japan for talks on trade.",
        [
            "Visit occurred 2024-07-16; destination: Beijing; visitor: Angela Merkel",
            "Visit planned 2024-07-18..; destination: Japan; visitor: Angela Merkel",
            "Summit planned 2024-07-18..; heldAt: Japan; participant: Angela Merkel, Japan",
        ],
    ),
    (
        "Angela Merkel met Xi Jinping in Beijing on Tuesday. She travels on to Seoul.",
        [
            "Summit occurred 2024-07-16; heldAt: Beijing; participant: Angela Merkel, Xi Jinping",
            "Visit planned 2024-07-18..; destination: Seoul; visitor: Angela Merkel",
        ],
    ),
    (
        "In 1994, from Beijing, Kim Il Sung flies to Moscow.",
        [
            "Visit occurred 1994-01-01..1994-12-31; destination: Moscow; visitor: Kim Il Sung",
        ],
    ),
    (
        "From the airport in Rome, Angela Merkel flew to Paris.",
        [
            "Visit occurred ..2024-07-18; destination: Paris; visitor: Angela Merkel",
        ],
    ),
    (
        "Sergey Lavrov leaves on Monday on a nine-day trip. From Cairo he goes on to Nairobi. He will not visit Gaza on this trip.",
        [
            "Visit planned 2024-07-22..2024-07-30; visitor: Sergey Lavrov",
            "Visit planned 2024-07-18..; destination: Nairobi; visitor: Sergey Lavrov",
            "Visit negated ..; destination: Gaza Strip; visitor: Sergey Lavrov",
        ],
    ),
    # so is what somebody looks forward to or is expected at
    (
        "Antony Blinken looks forward to going to North Korea in the near future, an official said.",
        [
            "Visit planned 2024-07-18..; destination: North Korea; visitor: Antony Blinken",
        ],
    ),
    (
        "Thein Sein is expected at a Sunday meeting between Barack Obama and Lee Hsien Loong.",
        [
            "Summit planned 2024-07-21; participant: Barack Obama, Lee Hsien Loong, Thein Sein",
        ],
    ),
    # what something came of was there, whoever arranged it
    (
        "Pope Francis helped to arrange the secret talks between the United States and Cuba in Canada that led to the thaw.",
        [
            "Summit occurred ..2024-07-18; heldAt: Canada; participant: Cuba, United States",
        ],
    ),
    (
        "Pope Francis arranged talks between the United States and Cuba that could lead to a thaw.",
        [
            "Summit planned ..; participant: Cuba, United States",
        ],
    ),
    (
        "Pope Francis arranged the talks between the United States and Cuba, which will last two days.",
        [
            "Summit planned ..; participant: Cuba, United States",
        ],
    ),
    # a weekday of what had been planned may be over or to come
    (
        "Ashraf Ghani had been due to travel to Washington on Saturday but the visit was postponed.",
        [
            "Visit planned 2024-07-13..2024-07-20; destination: Washington; visitor: Ashraf Ghani",
        ],
    ),
    (
        "Putin called off a meeting with Angela Merkel that had been scheduled for Tuesday.",
        [
            "Summit negated 2024-07-16..2024-07-23; participant: Angela Merkel, Vladimir Putin",
        ],
    ),
    (
        "Putin called off a meeting with Angela Merkel that is scheduled for Tuesday.",
        [
            "Summit negated 2024-07-23; participant: Angela Merkel, Vladimir Putin",
        ],
    ),
    (
        "Trump said he had planned a meeting with Ashraf Ghani on Thursday at Camp David.",
        [
            "Summit planned 2024-07-18; heldAt: Camp David; participant: Ashraf Ghani",
        ],
    ),
    # nobody visits one's own country: who meets a guest on a day of his visit is no guest
    (
        "Angela Merkel and Xi Jinping met on Monday, on the second day of a visit that both governments hope will bury hostility. Merkel arrived in Beijing on Sunday.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Angela Merkel, Xi Jinping",
            "Visit occurred 2024-07-14..2024-07-15; destination: Beijing; visitor: Angela Merkel",
        ],
    ),
    (
        "Wang Yi and Sergey Lavrov met on Monday, on the second day of a visit that both call a success. They had arrived in Hanoi on Sunday.",
        [
            "Summit occurred 2024-07-15; heldAt: Hanoi; participant: Sergey Lavrov, Wang Yi",
            "Visit occurred 2024-07-14..2024-07-15; destination: Hanoi; visitor: Sergey Lavrov, Wang Yi",
        ],
    ),
    # a clause about the event tells its day as the clause around does; what is answered or spoken of has another
    (
        "The protest, which was held in Rome on Monday, was the biggest this year.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "The launch by Iran, which took place on Monday, is its third this year.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "The talks between Iran and Russia, which took place on Monday, will resume next week.",
        ["Summit planned 2024-07-22..2024-07-28; participant: Iran, Russia"],
    ),
    (
        "The visit is the first since talks held in Rome on May 3 between Iran and Russia.",
        ["Summit occurred 2024-05-03; heldAt: Rome; participant: Iran, Russia"],
    ),
    (
        "The EU responded on Monday to the missile tests of North Korea.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "The Council was split on Monday over how to react to the launch of a missile by North Korea.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "Russia responded to Monday's launch of a missile by Iran.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "The parties returned on Monday to the talks between Iran and Russia.",
        ["Summit occurred 2024-07-15; participant: Iran, Russia"],
    ),
    (
        "Thousands protested in Rome over a law passed on Monday.",
        ["Protest occurred ..2024-07-18; heldAt: Rome"],
    ),
    (
        "Two men were killed on Monday in protests in Rome over a law passed in May.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "With elections set for 28 July, Iran fired a missile into the sea.",
        ["Launch occurred ..2024-07-18; landedIn: sea; launchedBy: Iran"],
    ),
    # what stalled was before, what remains goes on, and an event ends itself only where it ends nothing else
    (
        "Talks between Iran and Russia have been stalled since March.",
        ["Summit occurred ..2024-03-31; participant: Iran, Russia"],
    ),
    (
        "Talks between Iran and Russia have continued since March.",
        ["Summit occurred 2024-03-01..2024-07-18; participant: Iran, Russia"],
    ),
    (
        "The talks between Iran and Russia, frozen since March, are to resume on Friday.",
        ["Summit planned 2024-07-19; participant: Iran, Russia"],
    ),
    (
        "Protests in Rome stalled traffic on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "By Monday only a few hundred protesters remained in the square in Rome.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "By Monday the protesters had left the square in Rome.",
        ["Protest occurred ..2024-07-15; heldAt: Rome"],
    ),
    (
        "The march came a week after a first protest in Rome on July 9.",
        [
            "Protest occurred 2024-07-16; heldAt: Rome",
            "Protest occurred 2024-07-09; heldAt: Rome",
        ],
    ),
    (
        "Giorgia Meloni came home after a visit to Paris on July 9.",
        ["Visit occurred ..2024-07-09; destination: Paris; visitor: Giorgia Meloni"],
    ),
    # "we" speaks for the speaker's state where a state protests
    (
        '"We lodged a strong protest with Beijing," Japanese Foreign Minister Taro Kono told reporters on Monday.',
        ["Protest occurred ..2024-07-18; protestedAgainst: China; protestedBy: Japan"],
    ),
    (
        '"We have protested in the strongest terms," Japanese Defense Minister Nobuo Kishi said on Monday.',
        ["Protest occurred ..2024-07-18; protestedBy: Japan"],
    ),
    (
        '"We have protested through diplomatic channels," said Taro Kono, the foreign minister of Japan.',
        ["Protest occurred ..2024-07-18; protestedBy: Japan"],
    ),
    (
        '"We protested in La Paz on Monday," former Bolivian President Carlos Mesa said.',
        ["Protest occurred 2024-07-15; heldAt: La Paz"],
    ),
    (
        '"We protested for weeks," said Ana Ruiz, a teacher.',
        ["Protest occurred ..2024-07-18"],
    ),
    (
        '"We have protested through every channel," said Ana Ruiz, a teacher.',
        ["Protest occurred ..2024-07-18"],
    ),
    # where what is detected was launched, not where those are who watch it
    (
        "North Korea fired a missile on Monday. Japan detected the launch from Sunan.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    (
        "North Korea fired two missiles on Monday. The radars spotted the launches from Wonsan.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a missile on Monday. Japan monitored the launch from Tokyo.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a missile on Monday. Reporters watched the launch from Seoul.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Kim Jong Un watched the launch from an observation post on Monday after his army test-fired two missiles.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Tourists watched as India launched a rocket from Sriharikota on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: India; launchedFrom: Satish Dhawan Space Centre"],
    ),
    # who is told to be of an embassy stands for its state
    (
        "China summoned Anthony Godfrey, deputy chief of mission at the US Embassy, to protest on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: United States; protestedBy: China"],
    ),
    (
        "The ministry in Beijing summoned Ann Lee, a counsellor at the British Embassy, on Monday to lodge a protest.",
        ["Protest occurred 2024-07-15; heldAt: Beijing; protestedAgainst: United Kingdom"],
    ),
    (
        "Iran summoned Karl Maier, head of the consular section of the German embassy in Tehran, to protest on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: Germany; protestedBy: Iran"],
    ),
    (
        "Iran summoned Karl Maier, who had been seen at a protest, to complain on Monday.",
        [
            "Protest occurred ..2024-07-18",
            "Protest occurred 2024-07-15; protestedAgainst: Karl Maier; protestedBy: Iran",
        ],
    ),
    (
        "Turkey summoned the activist Jane Roe, who had staged a sit-in at the US Embassy, to protest on Monday.",
        [
            "Protest occurred ..2024-07-18; heldAt: US Embassy; protestedAgainst: United States; protestedBy: Jane Roe",
            "Protest occurred 2024-07-15; protestedAgainst: Jane Roe; protestedBy: Turkey",
        ],
    ),
    # a place without a comma before those who protest there
    (
        "Thousands marched in London on Saturday. In Madrid and Barcelona protesters carried banners against the war.",
        [
            "Protest occurred 2024-07-13; heldAt: London",
            "Protest occurred ..2024-07-18; heldAt: Barcelona, Madrid",
        ],
    ),
    (
        "In Rome demonstrators threw eggs at police on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "In Paris angry protesters blocked a road on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Paris"],
    ),
    (
        "The Madrid protesters carried banners on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Madrid"],
    ),
    # words of names that look like prepositions
    (
        "To Lam and Xi Jinping met in Beijing on Monday.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: To Lam, Xi Jinping",
        ],
    ),
    (
        "Barack Obama and Xi Jinping met on Monday in Beijing.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Barack Obama, Xi Jinping",
        ],
    ),
    (
        "Vladimir Putin welcomed Vietnam's leader To Lam to the Kremlin on Tuesday.",
        [
            "Summit occurred 2024-07-16; heldAt: Kremlin; participant: To Lam, Vladimir Putin",
        ],
    ),
    (
        "Xi Jinping flew to Lam Dong in Vietnam on Monday.",
        [
            "Visit occurred 2024-07-15; destination: Vietnam; visitor: Xi Jinping",
        ],
    ),
    # nobody visits one's own seat, though others do
    (
        "Vladimir Putin returned to the Kremlin in 2012.",
        [],
    ),
    (
        "Joe Biden arrived at the White House on Tuesday.",
        [],
    ),
    (
        "Xi Jinping arrived at the Kremlin on Tuesday.",
        [
            "Visit occurred 2024-07-16; destination: Kremlin; visitor: Xi Jinping",
        ],
    ),
    (
        "Emmanuel Macron left the White House on Tuesday.",
        [
            "Visit occurred 2024-07-16; destination: White House; visitor: Emmanuel Macron",
        ],
    ),
    (
        "Thousands protested outside the Kremlin on Tuesday.",
        [
            "Protest occurred 2024-07-16; heldAt: Kremlin",
        ],
    ),
    # a state's own council that meets is no summit, unless it is with others
    (
        "Yoon Suk Yeol presided over a National Security Council meeting on Tuesday.",
        [],
    ),
    (
        "South Korea's National Security Council held an emergency meeting on Tuesday.",
        [],
    ),
    (
        "Sergey Lavrov attended a UN Security Council meeting on Tuesday.",
        [
            "Summit occurred 2024-07-16; participant: Sergey Lavrov, United Nations Security Council",
        ],
    ),
    (
        "Foreign ministers attended an Arctic Council meeting in Reykjavik on Tuesday.",
        [
            "Summit occurred 2024-07-16; heldAt: Reykjavik; participant: Foreign ministers",
        ],
    ),
    (
        "South Korea's National Security Council held talks with Antony Blinken in Seoul on Tuesday.",
        [
            "Summit occurred 2024-07-16; heldAt: Seoul; participant: Antony Blinken, National Security Council",
        ],
    ),
    # what had been before does not move on the time in which a text goes on
    (
        "Emmanuel Macron flew to Rome on Tuesday. He had met Giorgia Meloni in Paris a day earlier. "
        "He was to meet the pope later in the day.",
        [
            "Visit occurred 2024-07-16; destination: Rome; visitor: Emmanuel Macron",
            "Summit occurred 2024-07-15; heldAt: Paris; participant: Emmanuel Macron, Giorgia Meloni",
            "Summit planned 2024-07-16; participant: Emmanuel Macron, Pope Francis",
        ],
    ),
    (
        "Iran fired a missile on Monday. Iraq had fired a rocket two days earlier. "
        "A day later Oman launched a satellite.",
        [
            "Launch occurred 2024-07-15; launchedBy: Iran",
            "Launch occurred 2024-07-13; launchedBy: Iraq",
            "Launch occurred 2024-07-16; launchedBy: Oman",
        ],
    ),
    (
        "Macron had met Meloni on 3 May. Two days later he had met the pope. A day later he had flown to Kyiv.",
        [
            "Summit occurred 2024-05-03; participant: Emmanuel Macron, Giorgia Meloni",
            "Summit occurred 2024-05-05; participant: Emmanuel Macron, Pope Francis",
            "Visit occurred 2024-05-06; destination: Kyiv; visitor: Emmanuel Macron",
        ],
    ),
    # news without a day is not what is told anew with a day long past, nor what ended then
    (
        "Iran has put a satellite into orbit. It launched a rocket in August 2020.",
        [
            "Launch occurred ..2024-07-18; launchedBy: Iran",
            "Launch occurred 2020-08-01..2020-08-31; launchedBy: Iran",
        ],
    ),
    (
        "Emmanuel Macron met Giorgia Meloni in Rome. The two met on Monday at a hotel.",
        [
            "Summit occurred 2024-07-15; heldAt: Rome, hotel; participant: Emmanuel Macron, Giorgia Meloni",
        ],
    ),
    (
        "The trip angered China. Emmanuel Macron visited Taiwan in April 1997.",
        ["Visit occurred 1997-04-01..1997-04-30; destination: Taiwan; visitor: Emmanuel Macron"],
    ),
    (
        "Donald Trump and Vladimir Putin ended a summit in Alaska on Friday. Volodymyr Zelensky visited "
        "Washington in February, when a meeting with Donald Trump ended in a quarrel.",
        [
            "Summit occurred ..2024-07-12; heldAt: Alaska; participant: Donald Trump, Vladimir Putin",
            "Visit occurred 2024-02-01..2024-02-29; destination: Washington; visitor: Volodymyr Zelensky",
            "Summit occurred ..2024-02-29; participant: Donald Trump",
        ],
    ),
    # what somebody is to speak about is there already, or still to come as the text told
    (
        "Donald Trump met Kim Jong Un in Singapore on Tuesday. Mike Pompeo will go to Seoul to brief officials "
        "on the talks.",
        [
            "Summit occurred 2024-07-16; heldAt: Singapore; participant: Donald Trump, Kim Jong Un",
            "Visit planned 2024-07-18..; destination: Seoul; visitor: Mike Pompeo",
        ],
    ),
    (
        "Students marched in Rome on Monday. Parliament will hold a debate on the protests on Friday.",
        ["Protest occurred 2024-07-15; heldAt: Rome; protestedBy: Students"],
    ),
    (
        "Joe Biden will meet Xi Jinping in Bali on Friday. Officials are working on the summit.",
        ["Summit planned 2024-07-19; heldAt: Bali; participant: Joe Biden, Xi Jinping"],
    ),
    (
        "Joe Biden met Xi Jinping in Bali on Monday. He plans to attend the summit.",
        [
            "Summit occurred 2024-07-15; heldAt: Bali; participant: Joe Biden, Xi Jinping",
            "Summit planned 2024-07-18..; participant: Joe Biden",
        ],
    ),
    # what is planned is not before the day on which it is told
    (
        "Iran plans to launch a rocket before the end of the year.",
        ["Launch planned 2024-07-18..2024-12-31; launchedBy: Iran"],
    ),
    (
        "Emmanuel Macron will visit Rome by Friday.",
        ["Visit planned 2024-07-18..2024-07-19; destination: Rome; visitor: Emmanuel Macron"],
    ),
    # whether something was or will be is not told by who refuses to say
    (
        "Angela Merkel refused to say whether she would visit Moscow.",
        [
            "Visit hypothetical ..; destination: Moscow; visitor: Angela Merkel",
        ],
    ),
    (
        "Ashraf Ghani declined to comment on whether he would meet Xi Jinping in New York this month.",
        [
            "Summit hypothetical 2024-07-18..2024-07-31; heldAt: New York; participant: Ashraf Ghani, Xi Jinping",
        ],
    ),
    (
        "Angela Merkel refused to visit Moscow.",
        [
            "Visit negated ..; destination: Moscow; visitor: Angela Merkel",
        ],
    ),
    # a meeting by video is none
    (
        "Xi Jinping and Joe Biden met by video link on Tuesday.",
        [],
    ),
    (
        "Xi Jinping met Joe Biden by the lake in Geneva on Tuesday.",
        [
            "Summit occurred 2024-07-16; heldAt: Geneva; participant: Joe Biden, Xi Jinping",
        ],
    ),
    # of two events of which one followed the other, a date behind both is that of the second named
    (
        "Iran fired a missile on Tuesday. The test followed a similar firing of a rocket on Saturday.",
        [
            "Launch occurred 2024-07-16; launchedBy: Iran",
            "Launch occurred 2024-07-13",
        ],
    ),
    (
        "The talks between Iran and Oman, which followed a meeting in Cairo on Friday, took place on Monday.",
        [
            "Summit occurred 2024-07-15; participant: Iran, Oman",
        ],
    ),
    (
        "On Monday, a march to the embassy followed the launch of a rocket by Iran.",
        [
            "Launch occurred ..2024-07-18; launchedBy: Iran",
        ],
    ),
    # "since" is no day from which a text goes on
    (
        "Narendra Modi flew to Colombo on Sunday, his first trip since taking office on June 9. A"
        " day later he visited Bhutan.",
        [
            "Visit occurred 2024-07-14; destination: Colombo; visitor: Narendra Modi",
            "Visit occurred 2024-07-15; destination: Bhutan; visitor: Narendra Modi",
        ],
    ),
    (
        "Narendra Modi took office on June 9. Two days later he visited Bhutan.",
        [
            "Visit occurred 2024-06-11; destination: Bhutan; visitor: Narendra Modi",
        ],
    ),
    # a stay that only the arrival was for does not tell how long a meeting takes
    (
        "Shehbaz Sharif will meet Li Qiang in Lahore on Friday, a day after his arrival in "
        "Karachi for a three-day visit.",
        [
            "Summit planned 2024-07-19; heldAt: Lahore; participant: Li Qiang, Shehbaz Sharif",
        ],
    ),
    (
        "Leaders gathered in Nairobi on Monday for a three-day summit.",
        [
            "Summit occurred 2024-07-15..2024-07-17; heldAt: Nairobi; participant: Leaders",
        ],
    ),
    # what is used against a protest is used at it
    (
        "On Tuesday, two people died as the army used force against protesters in Dhaka.",
        [
            "Protest occurred 2024-07-16; heldAt: Dhaka",
        ],
    ),
    # a day gone by behind what a clause only speaks of
    (
        "Israel struck Gaza on Tuesday in response to the Houthis' launch of a missile the previous day.",
        [
            "Launch occurred 2024-07-15; launchedBy: Houthis",
        ],
    ),
    (
        "Patrol boats look for parts of the North Korean rocket launch yesterday.",
        [
            "Launch occurred 2024-07-17; launchedBy: North Korea",
        ],
    ),
    # a time of day, then its day
    (
        "Hezbollah fired 12 rockets at Haifa shortly after 10 a.m. on Wednesday.",
        [
            "Launch occurred 2024-07-17; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    (
        "Hezbollah fired 12 rockets at Haifa after the vote on Wednesday.",
        [
            "Launch occurred ..2024-07-18; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    (
        "Israeli tanks crossed the border late on Tuesday. Hezbollah had fired 12 rockets at "
        "Haifa earlier in the day.",
        [
            "Launch occurred 2024-07-16; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    # how long before
    (
        "Ukraine shelled a depot on Wednesday, less than 48 hours after Russia fired missiles at Odesa.",
        [
            "Launch occurred 2024-07-17; aimedAt: depot; launchedBy: Ukraine",
            "Launch occurred 2024-07-15..2024-07-17; aimedAt: Odesa; launchedBy: Russia",
        ],
    ),
    (
        "Engineers raise a rocket in Semnan for a launch by Iran later in the week.",
        [
            "Launch planned 2024-07-18..2024-07-21; launchedBy: Iran",
        ],
    ),
    # who does first what nobody had done
    (
        "Oman becomes the first Gulf state to launch a satellite from its own soil.",
        [
            "Launch occurred 2024-07-18; launchedBy: Oman; launchedFrom: Oman",
        ],
    ),
    (
        "On Tuesday Oman became the first Gulf state to launch a satellite.",
        [
            "Launch occurred 2024-07-16; launchedBy: Oman",
        ],
    ),
    (
        "Iran is the first nation of the region to launch a satellite.",
        [
            "Launch occurred ..2024-07-18; launchedBy: Iran",
        ],
    ),
    # a verb that has one form for past and present is of the time of its neighbours
    (
        "Two missiles fired by Israel hit a van in Gaza. Nine people are killed and several injured.",
        [
            "Launch occurred 2024-07-18; landedIn: Gaza Strip; launchedBy: Israel",
        ],
    ),
    (
        "Two missiles fired by Israel hit a van in Gaza. Nine people died.",
        [
            "Launch occurred ..2024-07-18; landedIn: Gaza Strip; launchedBy: Israel",
        ],
    ),
    (
        "Two soldiers are killed and a third wounded by a missile fired by Hezbollah.",
        [
            "Launch occurred 2024-07-18; launchedBy: Hezbollah",
        ],
    ),
    # lift-off
    (
        "An Indian rocket explodes less than a minute after lift-off from Sriharikota.",
        [
            "Launch occurred 2024-07-18; launchedBy: India; launchedFrom: Satish Dhawan Space Centre",
        ],
    ),
    (
        "A North Korean rocket breaks apart 90 seconds after its launch.",
        [
            "Launch occurred 2024-07-18; launchedBy: North Korea",
        ],
    ),
    # a weekday that counts from what was told before
    (
        "Iran and Oman met in Muscat on 3 May 2021. The following Friday they met in Tehran.",
        [
            "Summit occurred 2021-05-03; heldAt: Muscat; participant: Iran, Oman",
            "Summit occurred 2021-05-07; heldAt: Tehran; participant: Iran, Oman",
        ],
    ),
    (
        "Iran fired two missiles on 4 May 2021. The previous Sunday it had launched a satellite.",
        [
            "Launch occurred 2021-05-04; launchedBy: Iran",
            "Launch occurred 2021-05-02; launchedBy: Iran",
        ],
    ),
    (
        "The vigils have not been broken since December 5, 2021. On that Sunday hundreds of "
        "students protested in Minsk.",
        [
            "Protest occurred 2021-12-05; heldAt: Minsk; protestedBy: students",
        ],
    ),
    (
        "The army said that Sunday it had fired two rockets at Gaza.",
        [
            "Launch occurred 2024-07-14; aimedAt: Gaza Strip",
        ],
    ),
    # the last so many days
    (
        "Hezbollah fired more than 250 rockets at Haifa over the past week.",
        [
            "Launch occurred 2024-07-11..2024-07-18; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    (
        "Iran fired two missiles in the last four days.",
        [
            "Launch occurred 2024-07-14..2024-07-18; launchedBy: Iran",
        ],
    ),
    (
        "Hezbollah fired two rockets at Haifa last week.",
        [
            "Launch occurred 2024-07-08..2024-07-14; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    # what was put off has the day that it was to have
    (
        "Talks between Japan and China, which were to have resumed on 3 July, were postponed by Beijing.",
        [
            "Summit negated 2024-07-03; participant: China, Japan",
        ],
    ),
    (
        "A summit of Iran and Oman that was called on Monday was postponed.",
        [
            "Summit planned ..; participant: Iran, Oman",
        ],
    ),
    # a stay lasts at least as long as what its people did there
    (
        "John Kerry flew to Guatemala City on Tuesday. On Wednesday he met Elías Jaua, the "
        "foreign minister of Venezuela, in Guatemala City.",
        [
            "Visit occurred 2024-07-16..2024-07-17; destination: Guatemala City; visitor: John Kerry",
            "Summit occurred 2024-07-17; heldAt: Guatemala City; participant: Elías Jaua, John Kerry",
        ],
    ),
    (
        "John Kerry flew to Guatemala City on Monday. On Wednesday he met Elías Jaua, the foreign"
        " minister of Venezuela, in Rome.",
        [
            "Visit occurred 2024-07-15; destination: Guatemala City; visitor: John Kerry",
            "Summit occurred 2024-07-17; heldAt: Rome; participant: Elías Jaua, John Kerry",
        ],
    ),
    # "then" goes on with what happened
    (
        "Hezbollah attacks a post, then fires two rockets at Haifa.",
        [
            "Launch occurred 2024-07-18; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    (
        "Emmanuel Macron meets Olaf Scholz in Berlin, then flies to Rome.",
        [
            "Summit occurred 2024-07-18; heldAt: Berlin; participant: Emmanuel Macron, Olaf Scholz",
            "Visit planned 2024-07-18..; destination: Rome; visitor: Emmanuel Macron",
        ],
    ),
    (
        "Hezbollah agrees to a truce, but fires at least two rockets at Haifa.",
        [
            "Launch occurred 2024-07-18; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    # what carries people
    (
        "SpaceX launches four astronauts on a Falcon 9 rocket.",
        [
            "Launch occurred 2024-07-18; launchedBy: SpaceX",
        ],
    ),
    (
        "Two cosmonauts are launched to the International Space Station on a Soyuz rocket.",
        [
            "Launch occurred 2024-07-18; aimedAt: International Space Station",
        ],
    ),
    (
        "Israel launches a raid on a rocket squad.",
        [],
    ),
    (
        "The Falcon Heavy makes its maiden launch.",
        [
            "Launch occurred 2024-07-18",
        ],
    ),
    (
        "India makes its first launch of a bond.",
        [],
    ),
    # "the next day" behind what somebody comes for
    (
        "Olaf Scholz will fly to Rome on Sunday for a summit with Giorgia Meloni the next day.",
        [
            "Visit planned 2024-07-21; destination: Rome; visitor: Olaf Scholz",
            "Summit planned 2024-07-22; heldAt: Rome; participant: Giorgia Meloni, Olaf Scholz",
        ],
    ),
    (
        "Olaf Scholz will fly to Rome on Sunday for a summit with Giorgia Meloni.",
        [
            "Visit planned 2024-07-21; destination: Rome; visitor: Olaf Scholz",
            "Summit planned 2024-07-21; heldAt: Rome; participant: Giorgia Meloni, Olaf Scholz",
        ],
    ),
    # answers by fire, and what sets off on a journey to the skies
    (
        "Hezbollah fired rockets at Haifa on Tuesday. Israel answered with dozens of artillery shells.",
        [
            "Launch occurred 2024-07-16; aimedAt: Haifa; launchedBy: Hezbollah",
            "Launch occurred ..2024-07-18; launchedBy: Israel",
        ],
    ),
    (
        "Israel answered with a protest on Tuesday.",
        [
            "Protest occurred 2024-07-16",
        ],
    ),
    (
        "The European Space Agency's Juice probe sets off on its eight-year voyage to Jupiter.",
        [
            "Launch occurred 2024-07-18; launchedBy: European Space Agency",
        ],
    ),
    (
        "Hong Kong's first envoy sets off on a voyage to Europe.",
        [],
    ),
    (
        "Chang'e 6, launched by China on 3 May, returns to Earth.",
        [
            "Launch occurred 2024-05-03; launchedBy: China",
        ],
    ),
    # what fails at once when it is launched, and who suffers by how many
    (
        "Two Russian satellites fail to reach orbit after launch from Baikonur.",
        [
            "Launch occurred 2024-07-18; launchedBy: Russia",
        ],
    ),
    (
        "A Chinese rocket crashes into the sea after a failed launch.",
        [
            "Launch occurred 2024-07-18; landedIn: sea; launchedBy: China",
        ],
    ),
    (
        "An old satellite crashes into the sea after its launch by China.",
        [
            "Launch occurred ..2024-07-18; landedIn: sea; launchedBy: China",
        ],
    ),
    (
        "One man is killed and six are wounded by rockets fired from Lebanon.",
        [
            "Launch occurred 2024-07-18; launchedFrom: Lebanon",
        ],
    ),
    (
        "A farmer is injured by fragments of a rocket fired from Lebanon.",
        [
            "Launch occurred 2024-07-18; launchedFrom: Lebanon",
        ],
    ),
    (
        "Farmers are killed by rockets fired from Lebanon.",
        [
            "Launch occurred ..2024-07-18; launchedFrom: Lebanon",
        ],
    ),
    (
        "The French spacecraft Corot is launched from Baikonur.",
        [
            "Launch occurred 2024-07-18; launchedFrom: Baikonur Cosmodrome",
        ],
    ),
    # a day told before two verbs of one clause, and a purpose within the days of a way
    (
        "Olaf Scholz visited Rome on Sunday. A day later he flew to Paris and met Emmanuel Macron.",
        [
            "Visit occurred 2024-07-14; destination: Rome; visitor: Olaf Scholz",
            "Visit occurred 2024-07-15; destination: Paris; visitor: Olaf Scholz",
            "Summit occurred 2024-07-15; heldAt: Paris; participant: Emmanuel Macron, Olaf Scholz",
        ],
    ),
    (
        "Iran fired a missile on Sunday. A day later Seoul protested over the launch and Tokyo "
        "held talks with Tehran.",
        [
            "Launch occurred 2024-07-14; launchedBy: Iran",
            "Protest occurred 2024-07-15; protestedAgainst: Iran; protestedBy: South Korea",
            "Summit occurred ..2024-07-18; participant: Iran, Japan",
        ],
    ),
    (
        "Fumio Kishida goes to Thailand from July 20 to 22 for a summit with Srettha Thavisin.",
        [
            "Visit planned 2024-07-20..2024-07-22; destination: Thailand; visitor: Fumio Kishida",
            "Summit planned 2024-07-20..2024-07-22; heldAt: Thailand; participant: Fumio Kishida, Srettha Thavisin",
        ],
    ),
    (
        "Fumio Kishida flew to Thailand on July 14 for a summit with Srettha Thavisin.",
        [
            "Visit occurred 2024-07-14; destination: Thailand; visitor: Fumio Kishida",
            "Summit planned ..; heldAt: Thailand; participant: Fumio Kishida, Srettha Thavisin",
        ],
    ),
    # what something follows has its own day
    (
        "North Korea fired two missiles on Monday, following the launch of four Scuds last Wednesday.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Launch occurred 2024-07-10",
        ],
    ),
    (
        "Olaf Scholz met Emmanuel Macron in Berlin on Monday for talks.",
        [
            "Summit occurred 2024-07-15; heldAt: Berlin; participant: Emmanuel Macron, Olaf Scholz",
        ],
    ),
    # an hour goes on from the day of what was told, not from that of the telling
    (
        "Iran fired two rockets on Friday. Hossein Salami praised the test, the agency said a day"
        " later. The two rockets were launched at 8 a.m. from Semnan.",
        [
            "Launch occurred 2024-07-12; launchedBy: Iran; launchedFrom: Semnan Space Center",
        ],
    ),
    (
        "Iran fired two rockets on Friday. A day later it launched a satellite. The satellite was"
        " launched at 8 a.m. from Semnan.",
        [
            "Launch occurred 2024-07-12; launchedBy: Iran",
            "Launch occurred 2024-07-13; launchedBy: Iran; launchedFrom: Semnan Space Center",
        ],
    ),
    (
        "Hezbollah fired rockets at Haifa in the night to Friday. On the previous Sunday it had fired three.",
        [
            "Launch occurred 2024-07-11..2024-07-12; aimedAt: Haifa; launchedBy: Hezbollah",
            "Launch occurred 2024-07-07; launchedBy: Hezbollah",
        ],
    ),
    # what marks a day, and what is tried again
    (
        "Iran opens the drill with the launch of a satellite.",
        [
            "Launch occurred 2024-07-18",
        ],
    ),
    (
        "Police deal with the launch of a satellite.",
        [
            "Launch occurred ..2024-07-18",
        ],
    ),
    (
        "Oman's second try at launching a satellite fails when the rocket explodes.",
        [
            "Launch occurred 2024-07-18",
        ],
    ),
    (
        "The Houthis resume firing rockets at Eilat after a lull.",
        [
            "Launch occurred 2024-07-18; aimedAt: Eilat; launchedBy: Houthis",
        ],
    ),
    (
        "A day before the envoys are to visit Seoul, North Korea test-fires two missiles.",
        [
            "Launch occurred 2024-07-18; launchedBy: North Korea",
        ],
    ),
    (
        "The first Soyuz to be launched from Kourou puts two satellites into orbit.",
        [
            "Launch occurred 2024-07-18; launchedFrom: Guiana Space Centre",
        ],
    ),
    # craft by name
    (
        "Discovery lifts off from Florida.",
        [
            "Launch occurred 2024-07-18; launchedFrom: Florida",
        ],
    ),
    (
        "Atlantis is launched on its last mission.",
        [
            "Launch occurred 2024-07-18",
        ],
    ),
    (
        "SpaceX sends a Dragon capsule to the ISS.",
        [
            "Launch occurred 2024-07-18; launchedBy: SpaceX",
        ],
    ),
    (
        "A fashion house launches a capsule collection.",
        [],
    ),
    # yesterday is no "last Wednesday"
    (
        "Hezbollah fired rockets at Haifa last Wednesday.",
        [
            "Launch occurred 2024-07-10; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    (
        "Hezbollah fired rockets at Haifa this past Wednesday.",
        [
            "Launch occurred 2024-07-17; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    (
        "Hezbollah fired rockets at Haifa last Tuesday.",
        [
            "Launch occurred 2024-07-16; aimedAt: Haifa; launchedBy: Hezbollah",
        ],
    ),
    # what came of an event tells that it took place
    (
        "Shehbaz Sharif spoke in Karachi on Tuesday, two days after a rocket attack killed six "
        "people in Quetta.",
        [
            "Launch occurred 2024-07-14",
        ],
    ),
    (
        "Iran launched a satellite on Tuesday, a day after its test of a missile drew criticism.",
        [
            "Launch occurred 2024-07-16; launchedBy: Iran",
            "Launch occurred 2024-07-15; launchedBy: Iran",
        ],
    ),
    (
        "Shehbaz Sharif spoke in Karachi on Tuesday, less than two days after Iran fired a "
        "missile at Quetta.",
        [
            "Launch occurred 2024-07-14..2024-07-16; aimedAt: Quetta; launchedBy: Iran",
        ],
    ),
    # "a.m." ends no sentence that goes on
    (
        "The rocket lifted off at 10:08 a.m. local time on Tuesday from Kourou.",
        [
            "Launch occurred 2024-07-16; launchedFrom: Guiana Space Centre",
        ],
    ),
    (
        "A missile was fired from Semnan at around 7:30 a.m. Tehran time on Tuesday, the army said.",
        [
            "Launch occurred 2024-07-16; launchedFrom: Semnan Space Center",
        ],
    ),
    # when what is counted from happened
    (
        "It was the largest rally since May 2, when thousands protested in Minsk.",
        [
            "Protest occurred ..2024-07-18",
            "Protest occurred 2024-05-02; heldAt: Minsk",
        ],
    ),
    (
        "Iran fired a missile on Tuesday. It was its first launch since January 14, when it fired"
        " an intermediate-range missile.",
        [
            "Launch occurred 2024-07-16; launchedBy: Iran",
            "Launch occurred 2024-01-14; launchedBy: Iran",
        ],
    ),
    (
        "The summit will be the first since 2019, when Donald Trump met Kim Jong Un in Hanoi.",
        [
            "Summit planned 2024-07-18..",
            "Summit occurred 2019-01-01..2019-12-31; heldAt: Hanoi; participant: Donald Trump, Kim Jong Un",
        ],
    ),
    (
        "On Tuesday, when thousands protested in Minsk, two men were killed.",
        [
            "Protest occurred 2024-07-16; heldAt: Minsk",
        ],
    ),
    # a day that saw something done
    (
        "Tuesday saw thousands protest in Buenos Aires against Javier Milei.",
        [
            "Protest occurred 2024-07-16; heldAt: Buenos Aires; protestedAgainst: Javier Milei",
        ],
    ),
    (
        "Reporters saw militants fire two rockets at Haifa on Tuesday.",
        [
            "Launch occurred 2024-07-16; aimedAt: Haifa; launchedBy: militants",
        ],
    ),
    (
        "Protests have been held in Tbilisi every night since Monday.",
        [
            "Protest occurred 2024-07-15..2024-07-18; heldAt: Tbilisi",
        ],
    ),
    (
        "It was the first protest in Tbilisi since Monday.",
        [
            "Protest occurred ..2024-07-18; heldAt: Tbilisi",
        ],
    ),
    # who is carried, and what carries
    (
        "Iran puts a monkey into space for a second time.",
        [
            "Launch occurred 2024-07-18; launchedBy: Iran",
        ],
    ),
    (
        "The bank puts a man into a difficult position.",
        [],
    ),
    (
        "An unmanned Progress freighter is launched to the International Space Station.",
        [
            "Launch occurred 2024-07-18",
        ],
    ),
    (
        "A Japanese H-IIA rocket carrying a weather satellite lifts off from Tanegashima.",
        [
            "Launch occurred 2024-07-18; launchedBy: Japan; launchedFrom: Tanegashima Space Center",
        ],
    ),
    (
        "Pilots change flights to avoid a North Korean rocket launch.",
        [
            "Launch hypothetical ..; launchedBy: North Korea",
        ],
    ),
    # a verb in the present with a weekday to come
    (
        "Tony Blair returns to Jerusalem on Friday.",
        [
            "Visit planned 2024-07-19; destination: Jerusalem; visitor: Tony Blair",
        ],
    ),
    (
        "Tony Blair returned to Jerusalem on Friday.",
        [
            "Visit occurred 2024-07-12; destination: Jerusalem; visitor: Tony Blair",
        ],
    ),
    # verbs that a parser hung elsewhere
    (
        "A Qassam rocket fired from Gaza landed near a nursery in Sderot on Monday, the first day of school.",
        [
            "Launch occurred 2024-07-15; landedIn: Sderot; launchedFrom: Gaza Strip",
        ],
    ),
    (
        "Insurgents fire mortar rounds at a market in Mosul.",
        [
            "Launch occurred 2024-07-18; aimedAt: Mosul, market; launchedBy: Insurgents",
        ],
    ),
    (
        "Weapons test sites in Nevada are closed.",
        [],
    ),
    (
        "A Falcon 1 is destroyed 29 seconds after liftoff from Kwajalein.",
        [
            "Launch occurred 2024-07-18; launchedFrom: Kwajalein",
        ],
    ),
    (
        "India's Agni-III missile plunges into the Bay of Bengal in its maiden test.",
        [
            "Launch occurred 2024-07-18; landedIn: Bay of Bengal; launchedBy: India",
        ],
    ),
    (
        "India conducts its first test of a bomb.",
        [],
    ),
    (
        "An Ariane 5 lifts Europe's second cargo ship into orbit.",
        [
            "Launch occurred 2024-07-18",
        ],
    ),
    (
        "The army ends the drill with two missiles fired from Semnan.",
        [
            "Launch occurred 2024-07-18; launchedFrom: Semnan Space Center",
        ],
    ),
    (
        "The army ended the drill with missiles that it had fired from Semnan.",
        [
            "Launch occurred ..2024-07-18; launchedFrom: Semnan Space Center",
        ],
    ),
    # two days in one clause: the second is that of what is spoken of
    (
        "China reacted calmly on Tuesday to India's test of the Agni-V missile on Monday.",
        [
            "Launch occurred 2024-07-15; launchedBy: India",
        ],
    ),
    (
        "Japan protested on Tuesday over the launch of a missile by North Korea on Monday.",
        [
            "Protest occurred 2024-07-16; protestedAgainst: North Korea; protestedBy: Japan",
            "Launch occurred 2024-07-15; launchedBy: North Korea",
        ],
    ),
    (
        "Fumio Kishida arrived in Rome on Tuesday after talks with Olaf Scholz in Berlin on Monday.",
        [
            "Visit occurred 2024-07-16; destination: Rome; visitor: Fumio Kishida",
            "Summit occurred 2024-07-15; heldAt: Berlin; participant: Fumio Kishida, Olaf Scholz",
        ],
    ),
    (
        "Japan protested over the launch of a missile on Monday.",
        [
            "Protest occurred 2024-07-15; protestedBy: Japan",
            "Launch occurred ..2024-07-18",
        ],
    ),
    (
        "Iron Dome shoots down a rocket fired at Eilat from the Sinai.",
        [
            "Launch occurred 2024-07-18; aimedAt: Eilat; launchedFrom: Sinai",
        ],
    ),
    (
        "Israel shoots down rockets fired from Gaza every week.",
        [],
    ),
    # what is told as new in another town, or of others besides, is another protest
    (
        "Thousands demonstrated outside the parliament in Rome on Monday. At a protest in Turin, police detained "
        "two students.",
        ["Protest occurred 2024-07-15; heldAt: Rome", "Protest occurred ..2024-07-18; heldAt: Turin"],
    ),
    (
        "Students protested at the University of Lagos on Monday. A protest in Ibadan ended peacefully.",
        [
            "Protest occurred 2024-07-15; heldAt: University of Lagos; protestedBy: Students",
            "Protest occurred ..2024-07-18; heldAt: Ibadan",
        ],
    ),
    (
        "Students protested in Lagos on Monday. A protest at the university drew 300 people.",
        ["Protest occurred 2024-07-15; heldAt: Lagos, university; protestedBy: Students"],
    ),
    (
        "Workers protested across Chile on Monday. A demonstration in Valparaiso turned violent.",
        ["Protest occurred 2024-07-15; heldAt: Chile, Valparaíso; protestedBy: Workers"],
    ),
    (
        "Teachers protested in Lima on Monday. Miners also held a march in Cusco.",
        [
            "Protest occurred 2024-07-15; heldAt: Lima; protestedBy: Teachers",
            "Protest occurred ..2024-07-18; heldAt: Cusco; protestedBy: Miners",
        ],
    ),
    (
        "Nurses protested in Oslo on Monday, and a smaller crowd rallied against the law in Bergen.",
        [
            "Protest occurred 2024-07-15; heldAt: Oslo; protestedBy: Nurses",
            "Protest occurred ..2024-07-18; heldAt: Bergen",
        ],
    ),
    (
        "Local fishermen protested in Busan on Monday. About 150 fishermen from Jeju took part in the protest.",
        ["Protest occurred 2024-07-15; heldAt: Busan; protestedBy: Local fishermen, fishermen from Jeju"],
    ),
    # who come in person, and not their states
    (
        "Japan and South Korea held a summit in Tokyo on Monday. Fumio Kishida and Yoon Suk Yeol met for an hour.",
        ["Summit occurred 2024-07-15; heldAt: Tokyo; participant: Fumio Kishida, Yoon Suk Yeol"],
    ),
    (
        "Emmanuel Macron met Olaf Scholz in Berlin on Monday. The meeting between France and Germany lasted an hour.",
        ["Summit occurred 2024-07-15; heldAt: Berlin; participant: Emmanuel Macron, Olaf Scholz"],
    ),
    # a body by its members; a group of nobody knows whom is nobody
    (
        "Narendra Modi attended a summit of the BRICS nations in South Africa on Monday.",
        ["Summit occurred 2024-07-15; heldAt: South Africa; participant: BRICS, Narendra Modi"],
    ),
    (
        "A small group demonstrated in Oslo on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Oslo"],
    ),
    # whom a title, a surname and "they" mean
    (
        "Ali Khamenei visited Russia on Monday. The Supreme Leader met Vladimir Putin in Sochi.",
        [
            "Visit occurred 2024-07-15; destination: Russia; visitor: Ali Khamenei",
            "Summit occurred ..2024-07-18; heldAt: Sochi; participant: Ali Khamenei, Vladimir Putin",
        ],
    ),
    (
        "Fumio Kishida met President Yoon Suk Yeol in Tokyo. Yoon, who is on a visit to Japan, left the hotel.",
        [
            "Summit occurred ..2024-07-18; heldAt: Tokyo; participant: Fumio Kishida, Yoon Suk Yeol",
            "Visit occurred 2024-07-18; destination: Japan; visitor: Yoon Suk Yeol",
        ],
    ),
    (
        "About 200 fishermen blocked Japan's embassy. They held a protest in Busan on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Busan; protestedBy: fishermen"],
    ),
    # where: inside a site, at its gates, a goal, a site "there", with its town
    (
        "Hundreds protested inside the airport on Monday.",
        ["Protest occurred 2024-07-15; heldAt: airport"],
    ),
    (
        "Hundreds rallied in front of the ministry in Amman on Monday to protest.",
        ["Protest occurred 2024-07-15; heldAt: Amman"],
    ),
    (
        "Farmers drove their tractors to the gates of the palace on Monday to protest.",
        ["Protest occurred 2024-07-15; heldAt: palace; protestedBy: Farmers"],
    ),
    (
        "Athletes led a march to India Gate on Monday to demand the arrest of Brij Singh.",
        [
            "Protest occurred 2024-07-15; heldAt: India Gate; protestedAgainst: Brij Singh; protestedBy: Athletes"
        ],
    ),
    (
        "Miners in the city of Myitkyina went on strike, and police fired on protesters at a power plant there.",
        ["Protest occurred ..2024-07-18; heldAt: Myitkyina, power plant"],
    ),
    (
        "In Kano, nurses picketed the state secretariat on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Kano, state secretariat; protestedBy: nurses"],
    ),
    # against whom: whose flag or portrait is burnt, whose arrest or law's repeal is demanded
    (
        "Activists burned a Chinese flag in Makati on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Makati; protestedAgainst: China; protestedBy: Activists"],
    ),
    ("Soldiers burned an Israeli flag in Sanaa on Monday.", []),
    ("Veterans burned worn US flags at a ceremony in Austin on Monday.", []),
    (
        "Teachers marched in Lima on Monday to demand the arrest of Dina Boluarte.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedAgainst: Dina Boluarte; protestedBy: Teachers"],
    ),
    (
        "Students marched in Dhaka on Monday to demand the repeal of the government's security law.",
        ["Protest occurred 2024-07-15; heldAt: Dhaka; protestedAgainst: Bangladesh; protestedBy: Students"],
    ),
    (
        "Families rallied in Lima on Monday to protest the prosecution of Dina Boluarte.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedBy: Families"],
    ),
    # a name read as a phrase
    (
        "President Moon Jae-in plans to meet Naoto Kan in Seoul.",
        ["Summit planned ..; heldAt: Seoul; participant: Moon Jae-in, Naoto Kan"],
    ),
    # where: what those who act are driven from, the steps of a building, all towns of a state
    (
        "Police cleared demonstrators from the Ambassador Bridge on Monday and made two dozen arrests.",
        ["Protest occurred 2024-07-15; heldAt: Ambassador Bridge"],
    ),
    (
        "Police arrested protesters from Ohio in Washington on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Washington"],
    ),
    (
        "Nurses protested on the steps of the palace on Monday.",
        ["Protest occurred 2024-07-15; heldAt: palace; protestedBy: Nurses"],
    ),
    (
        "Thousands protested in several Peruvian cities on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Peru"],
    ),
    # against whom: rulers by their title, who is pressed to resign, what those demand who act, whose portrait burns
    (
        "Dairy farmers rallied in Albany on Monday, demanding that Gov. Andrew Cuomo declare an emergency.",
        [
            "Protest occurred 2024-07-15; heldAt: Albany; protestedAgainst: Andrew Cuomo; protestedBy: Dairy farmers"
        ],
    ),
    (
        "Activists rallied in Oslo on Monday, demanding that drivers slow down.",
        ["Protest occurred 2024-07-15; heldAt: Oslo; protestedBy: Activists"],
    ),
    (
        "Students marched in Dhaka on Monday to press Sheikh Hasina to step down.",
        [
            "Protest occurred 2024-07-15; heldAt: Dhaka; protestedAgainst: Sheikh Hasina; protestedBy: Students"
        ],
    ),
    (
        "A protest was held in Cali on Monday by indigenous groups, who demanded that the government protect them.",
        [
            "Protest occurred 2024-07-15; heldAt: Cali; protestedAgainst: Colombia; protestedBy: indigenous groups"
        ],
    ),
    (
        "Activists set fire to a portrait of Kim Jong Un in Seoul on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Seoul; protestedAgainst: Kim Jong Un; protestedBy: Activists"],
    ),
    ("Vandals set fire to a building with a flag in Seoul on Monday.", []),
    # what a protest is about may stand behind "to", where nobody is told of it
    (
        "Teachers held signs in front of the district office on Monday to protest cuts to the music program.",
        ["Protest occurred 2024-07-15; heldAt: district office; protestedBy: Teachers"],
    ),
    ("The player protested to the referee in Madrid on Monday.", []),
    # a union calls, and others come
    (
        "Students demonstrated in Colombo on Monday. The protest was organized by the Students' Federation.",
        ["Protest occurred 2024-07-15; heldAt: Colombo; protestedBy: Students, Students' Federation"],
    ),
    # "it was the first meeting" is the one told, "the country" that of the town before it
    (
        "Joe Biden met Yoon Suk Yeol in Seoul on Monday. It was the first meeting between leaders of the two states.",
        ["Summit occurred 2024-07-15; heldAt: Seoul; participant: Joe Biden, Yoon Suk Yeol"],
    ),
    (
        "Xi Jinping left North Korea on Monday. In Hanoi, he held talks with the country's prime minister.",
        [
            "Visit occurred 2024-07-15; destination: North Korea; visitor: Xi Jinping",
            "Summit occurred ..2024-07-18; heldAt: Hanoi; participant: Pham Minh Chinh, Xi Jinping",
        ],
    ),
    # where: what those do who act, what is fired at them on a square, and a site within the place of a stay
    (
        "Police fired tear gas at protesters who hurled rocks outside the ministry in Belgrade on Monday.",
        ["Protest occurred ..2024-07-18; heldAt: Belgrade"],
    ),
    (
        "Police questioned protesters who had lost their jobs at a plant in Lyon.",
        ["Protest occurred ..2024-07-18"],
    ),
    (
        "Police fired tear gas at demonstrators on the Esplanade of Ministries on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Esplanade of Ministries"],
    ),
    (
        "A handful of demonstrators greeted Nancy Pelosi with boos outside the Grand Hyatt hotel on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Grand Hyatt hotel"],
    ),
    (
        "Vladimir Putin arrived in Mongolia on Monday. He met Ukhnaagiin Khurelsukh inside the State Palace.",
        [
            "Visit occurred 2024-07-15; destination: Mongolia; visitor: Vladimir Putin",
            "Summit occurred 2024-07-15..2024-07-18; heldAt: Mongolia, State Palace; "
            "participant: Ukhnaagiin Khürelsükh, Vladimir Putin",
        ],
    ),
    (
        "Olaf Scholz visited Kyiv on Monday. Emmanuel Macron met Rishi Sunak at a hotel.",
        [
            "Visit occurred 2024-07-15; destination: Kyiv; visitor: Olaf Scholz",
            "Summit occurred ..2024-07-18; heldAt: hotel; participant: Emmanuel Macron, Rishi Sunak",
        ],
    ),
    # whom one leads somewhere to protest is not whom one protests against
    (
        "Raila Odinga led supporters to State House on Monday to protest against high prices.",
        ["Protest occurred ..2024-07-18; heldAt: State House; protestedBy: Raila Odinga, supporters"],
    ),
    # whom an office describes behind its body, and "him" beside another
    (
        "In Seoul, Nancy Pelosi met the speaker of the National Assembly, Kim Jin-pyo.",
        ["Summit occurred ..2024-07-18; heldAt: Seoul; participant: Kim Jin-pyo, Nancy Pelosi"],
    ),
    (
        "Nancy Pelosi met the speaker of the National Assembly, a party said.",
        ["Summit occurred ..2024-07-18; participant: Nancy Pelosi, speaker of the National Assembly"],
    ),
    (
        "Vladimir Putin flew to Vladivostok. Han Zheng will hold a meeting with him there on Friday.",
        ["Summit planned 2024-07-19; heldAt: Vladivostok; participant: Han Zheng, Vladimir Putin"],
    ),
    # what is left of a thing, or a part of it, but of nothing else
    (
        "North Korea launched a rocket on Monday, but it broke apart and its debris fell into the Yellow Sea.",
        ["Launch occurred 2024-07-15; landedIn: Yellow Sea; launchedBy: North Korea"],
    ),
    (
        "North Korea launched a rocket on Monday. Parts of the rocket fell into the East China Sea.",
        ["Launch occurred 2024-07-15; landedIn: East China Sea; launchedBy: North Korea"],
    ),
    (
        "North Korea launched a rocket on Monday. Debris of a plane fell into the Yellow Sea.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    # dozens denounce as they do, and no others in their clause
    (
        "Dozens of protesters denounced Israel in Rabat on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Rabat; protestedAgainst: Israel"],
    ),
    (
        "Dozens of protesters were arrested on Monday after police accused Israel of lying.",
        ["Protest occurred 2024-07-15"],
    ),
    # "its" behind a report is of who acts in it, not of who tells it
    (
        "North Korea fired two missiles on Monday, Seoul's military said, in its second launch in a week.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "North Korea launched what it called a hypersonic missile from the outskirts of Pyongyang on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea; launchedFrom: Pyongyang"],
    ),
    # where, by the names of villas, and where a clause goes on about a place
    (
        "Joe Biden and Vladimir Putin met for three hours at Villa La Grange on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Villa La Grange; participant: Joe Biden, Vladimir Putin"],
    ),
    (
        "Park Geun-hye met Shinzo Abe in Seoul on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Seoul; participant: Park Geun-hye, Shinzo Abe"],
    ),
    (
        "Joe Biden came from Brussels, where he attended a NATO summit and met Recep Tayyip Erdogan on Monday.",
        [
            "Visit occurred ..2024-07-18; destination: Brussels; visitor: Joe Biden",
            "Summit occurred ..2024-07-18; heldAt: Brussels; participant: Joe Biden, NATO",
            "Summit occurred 2024-07-15; heldAt: Brussels; participant: Joe Biden, Recep Tayyip Erdogan",
        ],
    ),
    # where those are who act by their own phrase, and what they stand across from is not who they are
    (
        "About 2,000 students at Tsinghua University in Beijing gathered on Monday to demand an easing of controls.",
        ["Protest occurred 2024-07-15; heldAt: Beijing, Tsinghua University; protestedBy: students"],
    ),
    (
        "Demonstrators gathered at Lafayette Square across from the White House on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lafayette Square"],
    ),
    (
        "Thousands demonstrated in Atlanta on Friday. Demonstrators also gathered at Lafayette Square on Monday.",
        [
            "Protest occurred 2024-07-12; heldAt: Atlanta",
            "Protest occurred 2024-07-15; heldAt: Lafayette Square",
        ],
    ),
    # against whom: a commission, a mission's representative, whom an "anti" is before
    (
        "Members of the Global Forum marched towards the Canadian High Commission in New Delhi on Monday.",
        [
            "Protest occurred 2024-07-15; heldAt: New Delhi; protestedAgainst: Canada; protestedBy: Global Forum"
        ],
    ),
    (
        "India summoned a representative of the Canadian mission on Monday and handed over a protest note.",
        ["Protest occurred 2024-07-15; protestedAgainst: Canada; protestedBy: India"],
    ),
    (
        "Anti-Mubarak demonstrators massed outside the presidential palace in Cairo on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Cairo; protestedAgainst: Mubarak"],
    ),
    # where those are with whom somebody clashes is no place of what comes after
    (
        "Protesters clashed with police near the U.S. embassy in Cairo on Monday before a march called by unions.",
        [
            "Protest occurred 2024-07-15; heldAt: Cairo; protestedAgainst: United States",
            "Protest planned ..; protestedBy: unions",
        ],
    ),
    # who is told of a protest, of whom something is demanded, and who only stood by
    (
        "The minister told his Chinese counterpart Wang Yi that New Delhi protested in the strongest terms.",
        ["Protest occurred ..2024-07-18; protestedAgainst: China; protestedBy: India"],
    ),
    (
        "Students rallied in Seoul on Monday, demanding an apology from Japan.",
        ["Protest occurred 2024-07-15; heldAt: Seoul; protestedAgainst: Japan; protestedBy: Students"],
    ),
    (
        "Students rallied in Seoul on Monday, demanding money from oil exports.",
        ["Protest occurred 2024-07-15; heldAt: Seoul; protestedBy: Students"],
    ),
    (
        "A smaller demonstration took place in Belfast on Monday, with police keeping the groups apart.",
        ["Protest occurred 2024-07-15; heldAt: Belfast"],
    ),
    (
        "Wang Yi met Sergei Lavrov in Moscow on Monday, with Maria Zakharova attending.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Sergey Lavrov, Wang Yi"],
    ),
    (
        "Unemployed graduates staged a sit-in at the gate of the refinery in Basra on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Basra; protestedBy: Unemployed graduates"],
    ),
    # a state before a group tells only where it is
    (
        "Yemen's Houthi rebels fired a ballistic missile at the Saudi city of Jizan on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Jizan; launchedBy: Houthis"],
    ),
    # "it" at the start of a sentence is what the one before was about
    (
        "North Korea fired a ballistic missile on Monday. It was launched from Sinpo, Japan's government said.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea; launchedFrom: Sinpo"],
    ),
    (
        "North Korea fired two ballistic missiles on Monday. They were launched from Sinpo.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea; launchedFrom: Sinpo"],
    ),
    ("The minister showed a website on Monday. It was launched from Lyon.", []),
    # police storm the place where those are whom they drive out; who speaks for others is elsewhere
    (
        "Riot police stormed Taksim Square on Monday, firing tear gas at protesters.",
        ["Protest occurred ..2024-07-18; heldAt: Taksim Square"],
    ),
    (
        "Protesters marched in Izmir on Monday. Recep Tayyip Erdogan met representatives of the protesters in Ankara.",
        [
            "Protest occurred 2024-07-15; heldAt: Izmir",
            "Summit occurred ..2024-07-18; heldAt: Ankara; "
            "participant: Recep Tayyip Erdogan, representatives of the protesters",
        ],
    ),
    # whom others protest against does not protest by saying so
    (
        "Protesters marched in Lima on Monday against Dina Boluarte. Boluarte said the protests aimed to oust her.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedAgainst: Dina Boluarte"],
    ),
    # "the capital" is nobody's where towns of several states were named
    (
        "Recep Tayyip Erdogan was in Ankara. In Berlin, Angela Merkel said Germany was shocked. Students marched "
        "in the capital on Monday against the war.",
        ["Protest occurred 2024-07-15; protestedBy: Students"],
    ),
    (
        "The leader of a protest in Abuja was arrested.",
        ["Protest occurred ..2024-07-18; heldAt: Abuja"],
    ),
    (
        "Protests against sweeping new powers for Mohamed Morsi continued in Cairo on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Cairo"],
    ),
    # what is only asked, or about to come
    ("Is Iran about to launch a satellite?", ["Launch hypothetical ..; launchedBy: Iran"]),
    ("Iran is about to launch a satellite.", ["Launch planned 2024-07-18..; launchedBy: Iran"]),
    ("Has North Korea tested a new missile?", ["Launch hypothetical ..; launchedBy: North Korea"]),
    (
        "Why did North Korea fire a missile over Japan on Monday?",
        ["Launch occurred 2024-07-15; flewOver: Japan; launchedBy: North Korea"],
    ),
    # what somebody holds off on is not done, what he is still going ahead with is to come
    (
        "North Korea is holding off on a missile test until after the summit in Singapore.",
        ["Launch negated ..", "Summit planned ..; heldAt: Singapore"],
    ),
    (
        "Pyongyang stopped short of launching a satellite on Friday.",
        ["Launch negated 2024-07-12; launchedBy: North Korea"],
    ),
    (
        "North Korea held back from firing a missile on Monday.",
        ["Launch negated 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "The talks were held ahead of the summit in Rome.",
        ["Summit occurred ..2024-07-18", "Summit planned ..; heldAt: Rome"],
    ),
    ("India is pushing ahead with the launch of a satellite.", ["Launch planned 2024-07-18.."]),
    (
        "Pyongyang pressed ahead with a missile launch on Monday despite warnings.",
        ["Launch occurred 2024-07-15"],
    ),
    # "set up to investigate" plans nothing
    (
        "A commission was set up to investigate the deaths during protests in Cairo.",
        ["Protest occurred ..2024-07-18; heldAt: Cairo"],
    ),
    ("The rocket is set to be launched by Iran on Friday.", ["Launch planned 2024-07-19; launchedBy: Iran"]),
    # what is only tried does not undo, what forbids does not when nobody heeds it
    (
        "Security was tightened in Minsk in an attempt to prevent a protest.",
        ["Protest hypothetical ..; heldAt: Minsk"],
    ),
    (
        "Seoul is working to avert a missile launch by North Korea.",
        ["Launch hypothetical ..; launchedBy: North Korea"],
    ),
    ("Police managed to prevent a protest in Minsk.", ["Protest negated ..; heldAt: Minsk"]),
    (
        "Thousands of people defied a ban on gatherings to protest in Minsk.",
        ["Protest occurred ..2024-07-18; heldAt: Minsk"],
    ),
    # the occasion of a plan is to come with it, unless it was begun
    (
        "During his visit to London, Joe Biden plans to meet Rishi Sunak.",
        [
            "Visit planned 2024-07-18..; destination: London; visitor: Joe Biden",
            "Summit planned 2024-07-18..; heldAt: London; participant: Joe Biden, Rishi Sunak",
        ],
    ),
    (
        "At the summit in Cairo, leaders are expected to discuss the war.",
        ["Summit planned 2024-07-18..; heldAt: Cairo"],
    ),
    (
        "During a visit to London on Monday, Joe Biden said he planned to send aid.",
        ["Visit occurred 2024-07-15; destination: London; visitor: Joe Biden"],
    ),
    (
        "Joe Biden arrived in London on Monday. During his visit, he plans to meet Rishi Sunak.",
        [
            "Visit occurred 2024-07-15; destination: London; visitor: Joe Biden",
            "Summit planned 2024-07-18..; participant: Joe Biden, Rishi Sunak",
        ],
    ),
    # what somebody opposes, expects or only plays
    (
        "China opposed a visit by the Dalai Lama to Taipei on Monday.",
        ["Visit hypothetical ..; visitor: Dalai Lama"],
    ),
    (
        "The ministers welcomed a visit by the pope to Cairo.",
        ["Visit occurred ..2024-07-18; visitor: Pope Francis"],
    ),
    ("Police expect protesters in Berlin on Saturday.", ["Protest planned 2024-07-20; heldAt: Berlin"]),
    ("Police delayed protesters in Berlin on Saturday.", ["Protest occurred ..2024-07-18; heldAt: Berlin"]),
    ("The troops staged a simulated missile launch.", ["Launch hypothetical .."]),
    (
        "Union members voted on Monday to hold a protest in Lagos.",
        ["Protest planned ..; heldAt: Lagos; protestedBy: Union members"],
    ),
    # the day of what only speaks of an event
    (
        "Saturday marks the 20th anniversary of the student protests in Beijing.",
        ["Protest occurred ..2024-07-18; heldAt: Beijing; protestedBy: student"],
    ),
    (
        "An inquiry into Monday's protest in Minsk was opened on Wednesday.",
        ["Protest occurred 2024-07-15; heldAt: Minsk"],
    ),
    (
        "A video of the protest in Minsk was shown on Monday.",
        ["Protest occurred ..2024-07-18; heldAt: Minsk"],
    ),
    ("Plans for a protest in Minsk were announced on Monday.", ["Protest planned ..; heldAt: Minsk"]),
    ("A plan for a protest in Minsk on Friday was announced.", ["Protest planned 2024-07-19; heldAt: Minsk"]),
    # at home: by the names around a place that nobody knows, by the office told without a state, by coming back
    ("Joe Biden visited the town of Aurora, Colorado, on Monday.", []),
    (
        "French President Emmanuel Macron visited the town of Korhogo on Monday while ministers met in Abidjan.",
        [
            "Visit occurred 2024-07-15; destination: Korhogo; visitor: Emmanuel Macron",
            "Summit occurred 2024-07-15; heldAt: Abidjan; participant: ministers",
        ],
    ),
    ("Aftershocks hit Chile as President Michelle Bachelet visited the affected areas.", []),
    (
        "Emmanuel Macron visited the affected areas in Chile on Monday.",
        ["Visit occurred 2024-07-15; destination: Chile; visitor: Emmanuel Macron"],
    ),
    ("In Kenya, interim president Josephat Otieno arrived in the town of Kisumu on Monday.", []),
    ("Kenyan interim transport minister Josephat Otieno visited Mombasa on Monday.", []),
    ("Josephat Otieno, an opposition politician, arrived back in Kenya on Monday.", []),
    ("Three bombs exploded in Kirovohrad, Ukraine, ahead of a visit by Volodymyr Zelensky.", []),
    (
        "Three bombs exploded in Warsaw ahead of a visit by Volodymyr Zelensky.",
        ["Visit planned ..; destination: Warsaw; visitor: Volodymyr Zelensky"],
    ),
    (
        "Students protested against the visit of the King of Buganda, Ronald Mutebi.",
        [
            "Protest occurred ..2024-07-18; protestedAgainst: Ronald Mutebi; protestedBy: Students",
            "Visit occurred ..2024-07-18; visitor: Ronald Mutebi",
        ],
    ),
    # "his" in a phrase that opens a sentence is of the name behind it
    (
        "Vladimir Putin met Xi Jinping in Moscow on Monday. On his visit to Berlin, Emmanuel Macron praised Germany.",
        [
            "Summit occurred 2024-07-15; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping",
            "Visit occurred ..2024-07-18; destination: Berlin; visitor: Emmanuel Macron",
        ],
    ),
    (
        "Benjamin Netanyahu spoke in Jerusalem. During his tour of Asia, Joe Biden said Israel had a right to defend itself.",
        ["Visit occurred ..2024-07-18; destination: Asia; visitor: Joe Biden"],
    ),
    (
        "Vladimir Putin left Moscow on Monday. After his visit to Beijing, Emmanuel Macron called him.",
        ["Visit occurred ..2024-07-18; destination: Beijing; visitor: Vladimir Putin"],
    ),
    # a thing that is launched, and what only is called so
    ("Israel launched a probe into the riot on Monday.", []),
    ("China launched a probe into orbit on Monday.", ["Launch occurred 2024-07-15; launchedBy: China"]),
    ("A criminal probe was launched by Egypt on Monday.", []),
    ("Egypt launched a probe on Monday.", ["Launch occurred 2024-07-15; launchedBy: Egypt"]),
    ("Cristiano Ronaldo fired a missile of a shot into the top corner on Monday.", []),
    ("A fan fired a flare rocket onto the pitch in Zagreb on Monday.", []),
    (
        "Hamas fired a rocket of its own make at Sderot on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Hamas"],
    ),
    # a nation's protests are not by its state, its protest is
    ("Turkey's protests turned violent on Monday.", ["Protest occurred 2024-07-15"]),
    (
        "Turkey's protest to Greece was handed over on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: Greece; protestedBy: Turkey"],
    ),
    (
        "Egypt protests: Clashes erupted in Cairo as protests entered a fifth day.",
        ["Protest occurred ..2024-07-18; heldAt: Cairo"],
    ),
    (
        "Egypt protests over the launch of a missile by Israel.",
        [
            "Protest occurred 2024-07-18; protestedAgainst: Israel; protestedBy: Egypt",
            "Launch occurred ..2024-07-18; launchedBy: Israel",
        ],
    ),
    # who protests is not the place before the pronoun
    (
        "Police in Kenya arrested dozens of people outside the Saudi embassy in the capital Nairobi who were protesting against a raid.",
        ["Protest occurred ..2024-07-18; heldAt: Nairobi"],
    ),
    (
        "Paul Kagame met students from Rwanda who were protesting in Brussels.",
        ["Protest occurred ..2024-07-18; heldAt: Brussels; protestedBy: students from Rwanda"],
    ),
    # a club that bears a capital's name
    ("Real Madrid met Bayern Munich in Paris on Tuesday.", []),
    (
        "Paris held talks with Madrid in Lisbon on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Lisbon; participant: France, Spain"],
    ),
    ("Kenji Kanasugi will be back in Tokyo by Friday.", []),
    # what is there, whatever is to be done about it
    (
        "Desmond Tutu urged China on Monday to mediate in the ongoing talks between Iran and Iraq in Geneva.",
        ["Summit occurred ..2024-07-18; heldAt: Geneva; participant: Iran, Iraq"],
    ),
    (
        "Mikhail Gorbachev said that Russia must acknowledge the recent street protests in Moscow.",
        ["Protest occurred ..2024-07-18; heldAt: Moscow"],
    ),
    # "recent protests" are as vague as "weeks of protests": of whichever and how many
    ("Police arrested farmers during recent protests against a new road in Uttar Pradesh.", []),
    ("Russia must acknowledge street protests in Moscow.", ["Protest hypothetical ..; heldAt: Moscow"]),
    ("No recent protests in Moscow were reported.", ["Protest negated ..; heldAt: Moscow"]),
    (
        "Foreign media are banned from covering the protests in Tehran.",
        ["Protest occurred 2024-07-18; heldAt: Tehran"],
    ),
    (
        "State television plans to cover the protests in Tehran on Friday.",
        ["Protest planned 2024-07-19; heldAt: Tehran"],
    ),
    (
        "Sudan will withdraw from the peace talks with Chad in Abuja unless a deal is reached.",
        ["Summit occurred ..2024-07-18; heldAt: Abuja; participant: Chad"],
    ),
    (
        "Sudan will withdraw from Chad before the peace talks in Abuja.",
        ["Summit planned 2024-07-18..; heldAt: Abuja"],
    ),
    # what was planned and is on by now
    (
        "Police clashed with students at a planned protest in Omdurman on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Omdurman"],
    ),
    ("A planned protest in Omdurman was announced on Monday.", ["Protest planned ..; heldAt: Omdurman"]),
    (
        "China invites Turkmenistan to its summit in Beijing.",
        ["Summit planned 2024-07-18..; heldAt: Beijing; participant: China"],
    ),
    # a meeting with private people is none
    ("Queen Rania of Jordan met CEOs of mobile operators in Barcelona on Monday.", []),
    ("Rishi Sunak held talks with executives of car makers in Tokyo on Monday.", []),
    ("Rishi Sunak held talks with executives of car makers and Fumio Kishida in Tokyo on Monday.", []),
    (
        "Colombia held talks with a guerrilla group in Havana on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Havana; participant: Colombia, guerrilla group"],
    ),
    # what goes on in all countries is in no one of them
    (
        "Worldwide protests were held on Monday on the anniversary of the Darfur conflict in Sudan.",
        ["Protest occurred 2024-07-15"],
    ),
    (
        "Iraq crisis: A round of protests takes place in cities across the world.",
        ["Protest occurred 2024-07-18"],
    ),
    (
        "In London, thousands marched against the war on Monday, as others did around the world.",
        ["Protest occurred 2024-07-15; heldAt: London"],
    ),
    # what is before something ahead is ahead, too
    (
        "The ministers will meet in Oslo before the summit in Rome.",
        ["Summit planned 2024-07-18..; heldAt: Oslo", "Summit planned 2024-07-18..; heldAt: Rome"],
    ),
    (
        "The ministers met in Oslo before the summit in Rome.",
        ["Summit occurred ..2024-07-18; heldAt: Oslo", "Summit occurred ..2024-07-18; heldAt: Rome"],
    ),
    # a craft by any name, from where rockets start; up, and on its way
    (
        "A climate observatory was launched from Vandenberg on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Vandenberg Space Force Base"],
    ),
    ("The agency launched a weather balloon from Wallops Island on Monday.", []),
    ("A firm in Kourou launched a campaign on Monday.", []),
    (
        "Two cosmonauts were sent up from Baikonur on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Baikonur Cosmodrome"],
    ),
    ("Researchers were sent home from Baikonur on Monday.", []),
    (
        "Russia sent a cargo ship to the space station on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Russia"],
    ),
    ("The module will be delivered to the station on Monday.", []),
    (
        "SpaceX sent its new rocket on a first test flight on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: SpaceX"],
    ),
    (
        "The first woman of Oman was shot into space atop an Atlas rocket on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "A rocket soared into the sky over Florida on Monday.",
        ["Launch occurred 2024-07-15; flewOver: Florida"],
    ),
    ("Shares in rocket makers soared on Monday.", []),
    (
        "India put off the launch of its second Moon mission on Monday.",
        ["Launch planned ..; launchedBy: India"],
    ),
    # what was given up before it began did not fail
    ("The launch of a rocket was aborted on Monday seconds before liftoff.", ["Launch negated .."]),
    ("The test of a missile was aborted on Monday after half a minute.", ["Launch occurred ..2024-07-18"]),
    (
        "Oman grounded its rockets on Tuesday, a day after one of them failed to put a satellite into orbit.",
        ["Launch occurred 2024-07-15; launchedBy: Oman"],
    ),
    # the subject of a present tense that a parser hung on the "as" before it
    (
        "Six people are killed as a missile strikes a market in Odesa.",
        ["Launch occurred 2024-07-18; landedIn: Odesa"],
    ),
    ("Men known as the rebels strike a deal with Oman.", []),
    (
        "A rocket veered off course and exploded shortly after it was launched on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "Iran summoned the envoy over Monday's missile strikes on two of its bases.",
        ["Launch occurred 2024-07-15; aimedAt: its bases"],
    ),
    # those who suffered are mourned later; what killed did so on its day
    ("Mourners remembered on Wednesday the victims of a rocket attack.", ["Launch occurred ..2024-07-18"]),
    (
        "Crowds filled the square on Wednesday for the funeral of victims of a missile strike.",
        ["Launch occurred ..2024-07-18"],
    ),
    (
        "Police published on Wednesday footage of a protest in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    (
        "Police on Wednesday broke up the second day of protests in Lima.",
        ["Protest occurred 2024-07-16..2024-07-17; heldAt: Lima"],
    ),
    (
        "Ministers discussed on Wednesday a rocket attack that killed six on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "The rocket that killed two in Eilat on Monday had been fired from Sinai, Jordan said on Thursday.",
        ["Launch occurred 2024-07-15; launchedFrom: Sinai"],
    ),
    (
        "The missile that is to hit a target on Sunday was fired from a ship.",
        ["Launch occurred ..2024-07-18; launchedFrom: ship"],
    ),
    # a launch told with its day and nothing else is about what is named near it
    (
        "The shuttle reached the station on Wednesday. Foam had come off its tank during Monday's liftoff.",
        ["Launch occurred 2024-07-15"],
    ),
    ("Officials denied that missiles had gone astray in Monday's barrage.", ["Launch occurred 2024-07-15"]),
    ("Missile parts were found. Shops were full after Monday's launch of a games console.", []),
    ("Police closed the road after Monday's barrage of insults.", []),
    ("A Dragon capsule was lost minutes after launch on Monday.", ["Launch occurred 2024-07-15"]),
    ("The freighter capsized after its launch in Busan on Monday.", []),
    (
        "A Bulava missile failed in a test from a submarine on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: submarine"],
    ),
    ("A rocket exploded during an engine test on Monday.", []),
    ("Iran tested a missile in a wind tunnel on Monday.", []),
    (
        "A rocket goes into orbit from Kourou with two satellites.",
        ["Launch occurred 2024-07-18; launchedFrom: Guiana Space Centre"],
    ),
    ("The probe went into orbit around Mars on Monday.", []),
    (
        "China sends a probe from Xichang to the far side of the Moon.",
        ["Launch occurred 2024-07-18; launchedBy: China; launchedFrom: Xichang Satellite Launch Center"],
    ),
    ("NASA sent a rocket from Cape Canaveral to a museum on Monday.", []),
    (
        "The probe departed Cape Canaveral on Monday on top of an Atlas.",
        ["Launch occurred 2024-07-15; launchedFrom: Cape Canaveral"],
    ),
    ("SpaceX shares the glory of Monday's launch with its first customer.", ["Launch occurred 2024-07-15"]),
    ("SpaceX praised Monday's launch of a rival's phone.", []),
    (
        "The launch from Baikonur on Monday was a success.",
        ["Launch occurred 2024-07-15; launchedFrom: Baikonur Cosmodrome"],
    ),
    ("The launch from Baikonur of a weather balloon was a success.", []),
    (
        "Atlantis docked with the station on Wednesday, two days after it was launched from Florida.",
        ["Launch occurred 2024-07-15; launchedFrom: Florida"],
    ),
    ("Discovery, a magazine, was launched in Florida on Monday.", []),
    ("A rocket took off there on Monday.", ["Launch occurred 2024-07-15"]),
    ("Shares in the rocket maker took off there on Monday.", []),
    # whoever does something to see it, sees it on that day; a journey may be before
    ("Crowds lined the beach on Monday to watch the shuttle launch.", ["Launch occurred 2024-07-15"]),
    ("Thousands came on Monday to see the last launch of the shuttle.", ["Launch planned .."]),
    (
        "Iran held a rally on Tuesday, a day after the failure of a rocket launch.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "North Korea said Tuesday that the missile it fired a day before was a new one.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    # what a relative clause plans to do with it
    (
        "Japan warned of a satellite that North Korea plans to launch.",
        ["Launch planned 2024-07-18..; launchedBy: North Korea"],
    ),
    (
        "A rocket that Iran tried to launch on Monday exploded.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    ("The site that North Korea plans to use is new.", []),
    ("The leader that Iran hopes to visit is ill.", []),
    # the day on which somebody is accused of it is another; who is warned against it has not done it
    (
        "Israel accused Iran on Tuesday of firing a missile.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Israel accused Iran of firing a missile on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "Three men were charged on Tuesday with staging a protest in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    (
        "Seoul warned Pyongyang on Monday against testing a missile.",
        ["Launch hypothetical ..; launchedBy: North Korea"],
    ),
    ("Iran decided against testing a missile.", ["Launch negated ..; launchedBy: Iran"]),
    (
        "Iran began on Monday by firing two missiles.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    # a rocket called Long March 5 has no day in March
    (
        "The Long March 5 returned to flight with a launch from Wenchang on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Wenchang Space Launch Site"],
    ),
    (
        "South Korea fires missiles into the sea in answer to the North's test of a missile the day before.",
        [
            "Launch occurred 2024-07-18; landedIn: sea; launchedBy: South Korea",
            "Launch occurred 2024-07-17; launchedBy: North Korea",
        ],
    ),
    ("An astronaut from Peru goes into space aboard a Soyuz.", ["Launch occurred 2024-07-18"]),
    ("Hawaii's first orbital launch failed on Monday.", ["Launch occurred 2024-07-15"]),
    ("The manned launch pads were closed on Monday.", []),
    (
        "The Jules Verne, a supply ship, was launched to the station on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    ("A rocket failed to reach orbit after launch on Monday.", ["Launch occurred 2024-07-15"]),
    # a moment after something that was itself a day after
    (
        "Russia stopped its flights on Tuesday, a day after a rocket failed two minutes after blasting off.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "Russia stopped its flights on Tuesday, two minutes after a rocket blasted off.",
        ["Launch occurred 2024-07-16"],
    ),
    (
        "SpaceX launched four astronauts to the space station on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: SpaceX"],
    ),
    ("SpaceX sent four accountants to the station on Monday.", []),
    (
        "A missile that Pakistan fired for the first time a day earlier was shown on Tuesday.",
        ["Launch occurred 2024-07-15; launchedBy: Pakistan"],
    ),
    # told by what it did, or by whence it came
    ("A missile killed five people in Odesa on Monday.", ["Launch occurred 2024-07-15; landedIn: Odesa"]),
    (
        "Israeli missiles damaged a runway in Aleppo on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Aleppo; launchedBy: Israel"],
    ),
    ("The missile that was shown on Monday can destroy tanks.", []),
    ("The rocket program killed off rivals.", []),
    (
        "A missile from Yemen was intercepted over Eilat on Monday.",
        ["Launch occurred 2024-07-15; flewOver: Eilat; launchedFrom: Yemen"],
    ),
    ("Ukraine intercepted 12 missiles on Monday.", []),
    (
        "Syria said missiles fired from Lebanon struck Damascus on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Damascus; launchedFrom: Lebanon"],
    ),
    (
        "India launched missiles that destroyed two satellites on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: India"],
    ),
    # a flight is no place
    (
        "NASA delayed the launch of the shuttle Discovery on STS-116 until Friday.",
        ["Launch planned 2024-07-19; launchedBy: NASA"],
    ),
    # where a rocket landed may be of any kind, but not where one was fired
    ("A rocket landed in Kabul on Monday.", ["Launch occurred 2024-07-15; landedIn: Kabul"]),
    ("A rocket exploded near Sderot on Monday.", ["Launch occurred 2024-07-15; landedIn: Sderot"]),
    ("Hamas fired a rocket in Gaza on Monday.", ["Launch occurred 2024-07-15; launchedBy: Hamas"]),
    # counted from the saying, where a plan is said, unless that has its own day
    (
        "Iran said on Tuesday it would hold a drill, a day after it fired seven missiles into the sea.",
        ["Launch occurred 2024-07-15; landedIn: sea; launchedBy: Iran"],
    ),
    (
        "Iran said on Tuesday it would hold a drill on Sunday, a day after its launch of a satellite.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    ("The probe is in good health after its launch on Monday.", ["Launch occurred 2024-07-15"]),
    (
        "Oman said on Tuesday it had contacted a satellite that was launched the day before aboard a rocket.",
        ["Launch occurred 2024-07-15"],
    ),
    # the last day of what goes on may lie ahead; what ended on a day began no later
    (
        "The three-day G7 summit in Evian ends on Friday.",
        ["Summit occurred 2024-07-17..2024-07-19; heldAt: Évian; participant: Group of Seven"],
    ),
    (
        "The three-day summit in Oslo, which ends on Friday, was overshadowed by protests.",
        ["Summit occurred 2024-07-17..2024-07-19; heldAt: Oslo", "Protest occurred ..2024-07-18"],
    ),
    (
        "Macron is visiting China until Saturday.",
        ["Visit occurred ..2024-07-20; destination: China; visitor: Emmanuel Macron"],
    ),
    ("The three-day summit in Evian runs through Friday.", ["Summit occurred ..2024-07-19; heldAt: Évian"]),
    ("The summit in Evian lasted until Tuesday.", ["Summit occurred ..2024-07-16; heldAt: Évian"]),
    (
        "A week of protests in Lima ended on Friday.",
        ["Protest occurred 2024-07-06..2024-07-12; heldAt: Lima"],
    ),
    # the days of what is told by its end, by one of its days or from its first day on
    (
        "Biden arrived in Rome on Wednesday at the end of a five-day trip that began in London.",
        ["Visit occurred 2024-07-17; destination: Rome; visitor: Joe Biden"],
    ),
    (
        "Biden arrived in Rome on Wednesday on the last leg of a five-day trip.",
        ["Visit occurred 2024-07-17; destination: Rome; visitor: Joe Biden"],
    ),
    (
        "Biden arrived in Rome on Wednesday at the start of a five-day trip.",
        ["Visit occurred 2024-07-17..2024-07-21; destination: Rome; visitor: Joe Biden"],
    ),
    (
        "On the second day of a three-day visit to Kenya, Macron met William Ruto on Wednesday.",
        [
            "Visit occurred 2024-07-16..2024-07-18; destination: Kenya; visitor: Emmanuel Macron",
            "Summit occurred 2024-07-17; heldAt: Kenya; participant: Emmanuel Macron, William Ruto",
        ],
    ),
    (
        "Blinken met William Ruto on Tuesday on the last day of a three-day visit to Kenya.",
        [
            "Summit occurred 2024-07-16; heldAt: Kenya; participant: Antony Blinken, William Ruto",
            "Visit occurred 2024-07-14..2024-07-16; destination: Kenya; visitor: Antony Blinken",
        ],
    ),
    (
        "Macron is on a three-day visit to China.",
        ["Visit occurred 2024-07-16..2024-07-20; destination: China; visitor: Emmanuel Macron"],
    ),
    (
        "Macron met Scholz during a three-day visit to Germany this week.",
        [
            "Summit occurred 2024-07-15..2024-07-18; heldAt: Germany; participant: Emmanuel Macron, Olaf Scholz",
            "Visit occurred 2024-07-15..2024-07-18; destination: Germany; visitor: Emmanuel Macron",
        ],
    ),
    (
        "Modi paid a three-day visit to Moscow from July 8.",
        ["Visit occurred 2024-07-08..2024-07-10; destination: Moscow; visitor: Narendra Modi"],
    ),
    (
        "Modi may visit Moscow next week for three days from Tuesday.",
        ["Visit hypothetical 2024-07-23..2024-07-25; destination: Moscow; visitor: Narendra Modi"],
    ),
    (
        "North Korea fired short-range missiles over three days starting Saturday.",
        ["Launch occurred 2024-07-13..2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Unions called for protests in Lima starting Monday.",
        ["Protest hypothetical 2024-07-22; heldAt: Lima; protestedBy: Unions"],
    ),
    (
        "Workers marched in Lima on Tuesday against fuel prices starting in May.",
        ["Protest occurred 2024-07-16; heldAt: Lima; protestedBy: Workers"],
    ),
    (
        "Modi met Putin over two days.",
        ["Summit occurred ..2024-07-18; participant: Narendra Modi, Vladimir Putin"],
    ),
    # "later in the day" goes on from the report, not from who somebody is, and what has happened not from what is to come
    (
        "Pompeo met Moon Jae-in in Seoul on Wednesday. Pompeo, who arrived in Seoul late Tuesday, also held talks with Taro Kono later in the day.",
        [
            "Summit occurred 2024-07-17; heldAt: Seoul; participant: Moon Jae-in",
            "Visit occurred 2024-07-16; destination: Seoul; visitor: Pompeo",
            "Summit occurred 2024-07-17; participant: Pompeo, Taro Kono",
        ],
    ),
    (
        "Putin met Xi in Beijing on Monday. Kishida, who met Xi on Tuesday, held talks with Li Qiang the same day.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred 2024-07-16; participant: Fumio Kishida, Xi Jinping",
            "Summit occurred 2024-07-16; participant: Fumio Kishida, Li Qiang",
        ],
    ),
    (
        "Pompeo, who met Moon Jae-in in Seoul on Wednesday, held talks with Taro Kono later in the day.",
        [
            "Summit occurred 2024-07-17; heldAt: Seoul; participant: Moon Jae-in",
            "Summit occurred 2024-07-17; participant: Taro Kono",
        ],
    ),
    (
        "Putin met Xi in Beijing on Monday, and will meet Modi on Saturday. North Korea fired a missile on the same day.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
            "Summit planned 2024-07-20; participant: Narendra Modi, Vladimir Putin",
            "Launch occurred 2024-07-15; launchedBy: North Korea",
        ],
    ),
    (
        "Moon Jae-in met Pompeo at Cheong Wa Dae on Wednesday, two days after the summit between Donald Trump and Kim Jong Un.",
        [
            "Summit occurred 2024-07-17; participant: Moon Jae-in, Pompeo",
            "Summit occurred 2024-07-15; participant: Donald Trump, Kim Jong Un",
        ],
    ),
    # what is known and hangs over what is to come was there before
    (
        "The firing of a missile on Tuesday is expected to dominate the talks in Seoul.",
        ["Launch occurred 2024-07-16"],
    ),
    (
        "Tuesday's launch of a missile by North Korea is likely to overshadow the summit.",
        ["Launch occurred 2024-07-16; launchedBy: North Korea", "Summit planned 2024-07-18.."],
    ),
    (
        "The launch of a satellite planned for Tuesday is expected to dominate the talks.",
        ["Launch planned 2024-07-23"],
    ),
    ("Protests on Saturday are expected to overshadow the visit.", ["Protest planned 2024-07-20"]),
    ("The launch of a satellite on Saturday is expected to draw crowds.", ["Launch planned 2024-07-20"]),
    (
        "The row did not overshadow the talks between China and Japan on Tuesday.",
        ["Summit occurred 2024-07-16; participant: China, Japan"],
    ),
    # a day that was set may be just over where the past tells what became of it
    (
        "The talks between Russia and Turkey scheduled for Wednesday were downgraded.",
        ["Summit planned 2024-07-17..2024-07-24; participant: Russia, Turkey"],
    ),
    (
        "A visit to Ankara by Putin planned for Monday was postponed.",
        ["Visit planned 2024-07-22; destination: Ankara; visitor: Vladimir Putin"],
    ),
    ("A summit scheduled for Wednesday has been cancelled.", ["Summit negated 2024-07-24"]),
    (
        "Putin will visit Ankara on Monday for talks scheduled for Tuesday.",
        [
            "Visit planned 2024-07-22; destination: Ankara; visitor: Vladimir Putin",
            "Summit planned 2024-07-23; heldAt: Ankara; participant: Turkey, Vladimir Putin",
        ],
    ),
    # early on the next day it may be elsewhere, and what it is there is there already
    (
        "North Korea fired a missile early Friday, South Korea's military said.",
        ["Launch occurred 2024-07-19; launchedBy: North Korea"],
    ),
    (
        "Putin arrived in Hanoi in the early hours of Friday.",
        ["Visit occurred 2024-07-19; destination: Hanoi; visitor: Vladimir Putin"],
    ),
    ("North Korea fired a missile on Friday.", ["Launch occurred 2024-07-12; launchedBy: North Korea"]),
    (
        "Putin will arrive in Hanoi early Friday.",
        ["Visit planned 2024-07-19; destination: Hanoi; visitor: Vladimir Putin"],
    ),
    (
        "North Korea fired a missile early on Wednesday local time.",
        ["Launch occurred 2024-07-17; launchedBy: North Korea"],
    ),
    # of those who made a protest there is news later
    (
        "The leader of a protest in Abuja was arrested on Monday.",
        ["Protest occurred ..2024-07-18; heldAt: Abuja"],
    ),
    (
        "Police in Abuja on Monday arrested the organizers of a protest against fuel prices.",
        ["Protest occurred ..2024-07-18; heldAt: Abuja"],
    ),
    (
        "The leader of a protest in Abuja on Monday was arrested.",
        ["Protest occurred 2024-07-15; heldAt: Abuja"],
    ),
    # once more, with a day of its own
    (
        "Macron met Scholz in Paris on April 27 and again on May 26.",
        [
            "Summit occurred 2024-04-27; heldAt: Paris; participant: Emmanuel Macron, Olaf Scholz",
            "Summit occurred 2024-05-26; participant: Emmanuel Macron, Olaf Scholz",
        ],
    ),
    (
        "Putin visited China in March and again in early May.",
        [
            "Visit occurred 2024-03-01..2024-03-31; destination: China; visitor: Vladimir Putin",
            "Visit occurred 2024-05-01..2024-05-10; destination: China; visitor: Vladimir Putin",
        ],
    ),
    (
        "North Korea fired two missiles on April 27 and again on Tuesday.",
        [
            "Launch occurred 2024-04-27; launchedBy: North Korea",
            "Launch occurred 2024-07-16; launchedBy: North Korea",
        ],
    ),
    (
        "Macron met Scholz on Monday and again urged restraint on Tuesday.",
        ["Summit occurred 2024-07-15; participant: Emmanuel Macron, Olaf Scholz"],
    ),
    (
        "Macron met Scholz on Monday and will meet him again on Friday.",
        [
            "Summit occurred 2024-07-15; participant: Emmanuel Macron, Olaf Scholz",
            "Summit planned 2024-07-19; participant: Emmanuel Macron",
        ],
    ),
    # on the day that something else was on
    (
        "Kim Jong Un met Putin on Monday, the day EU leaders met in Brussels.",
        [
            "Summit occurred 2024-07-15; participant: Kim Jong Un, Vladimir Putin",
            "Summit occurred 2024-07-15; heldAt: Brussels; participant: European Union",
        ],
    ),
    (
        "Russia fired a missile at Kyiv on Monday, the same day that EU leaders met in Brussels.",
        [
            "Launch occurred 2024-07-15; aimedAt: Kyiv; launchedBy: Russia",
            "Summit occurred 2024-07-15; heldAt: Brussels; participant: European Union",
        ],
    ),
    (
        "Russia fired a missile at Kyiv on Monday, the day after EU leaders met in Brussels.",
        [
            "Launch occurred 2024-07-15; aimedAt: Kyiv; launchedBy: Russia",
            "Summit occurred 2024-07-14; heldAt: Brussels; participant: European Union",
        ],
    ),
    (
        "Russia fired a missile on Monday, the day Putin was to visit Hanoi.",
        [
            "Launch occurred 2024-07-15; launchedBy: Russia",
            "Visit planned ..; destination: Hanoi; visitor: Vladimir Putin",
        ],
    ),
    (
        "It was the first time North Korea had fired a missile into the zone since Aug. 3.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    # what is not to be until a day is to be then
    (
        "Putin is not due to visit Beijing until October.",
        ["Visit planned 2024-10-01..2024-10-31; destination: Beijing; visitor: Vladimir Putin"],
    ),
    (
        "Putin did not arrive in Beijing until Tuesday.",
        ["Visit occurred 2024-07-16; destination: Beijing; visitor: Vladimir Putin"],
    ),
    ("The launch of the satellite will not take place until Friday.", ["Launch planned 2024-07-19"]),
    ("Putin will not stay in Beijing until October.", []),
    (
        "Putin will not visit Beijing until Ukraine withdraws.",
        ["Visit negated ..; destination: Beijing; visitor: Vladimir Putin"],
    ),
    ("The protests in Lima will not last until Monday.", ["Protest occurred ..2024-07-22; heldAt: Lima"]),
    # the last day of a stay
    (
        "Rishi Sunak arrived in Beijing on Tuesday night and will stay until Friday.",
        ["Visit occurred 2024-07-16..2024-07-19; destination: Beijing; visitor: Rishi Sunak"],
    ),
    (
        "Rishi Sunak arrived in Beijing on Tuesday and stayed until Wednesday.",
        ["Visit occurred 2024-07-16..2024-07-17; destination: Beijing; visitor: Rishi Sunak"],
    ),
    (
        "Rishi Sunak arrived in Beijing on Tuesday. Sunak will remain prime minister until Friday.",
        ["Visit occurred 2024-07-16; destination: Beijing; visitor: Rishi Sunak"],
    ),
    (
        "Rishi Sunak arrived in Beijing on Tuesday. Sunak will stay in office until Friday.",
        ["Visit occurred 2024-07-16; destination: Beijing; visitor: Rishi Sunak"],
    ),
    # protests of several days from what sparked them on
    (
        "The demonstrations in Lima were sparked in June by a tax bill.",
        ["Protest occurred 2024-06-01..2024-07-18; heldAt: Lima"],
    ),
    (
        "The protests in Lima erupted on Monday over a tax bill.",
        ["Protest occurred 2024-07-15..2024-07-18; heldAt: Lima"],
    ),
    ("Protests in Lima on Monday sparked clashes.", ["Protest occurred 2024-07-15; heldAt: Lima"]),
    (
        "Students marched in Lima on Monday. Teachers gathered in Cusco by nightfall to protest.",
        [
            "Protest occurred 2024-07-15; heldAt: Lima; protestedBy: Students",
            "Protest occurred 2024-07-15; heldAt: Cusco; protestedBy: Teachers",
        ],
    ),
    # a date that opens a sentence of two reports is that of both; "the last time" has the day of its sentence
    (
        "On Monday students marched in Lyon, and in Paris workers protested against the law.",
        [
            "Protest occurred 2024-07-15; heldAt: Lyon; protestedBy: students",
            "Protest occurred 2024-07-15; heldAt: Paris; protestedBy: workers",
        ],
    ),
    (
        "On Monday Putin met Xi in Beijing, and North Korea fired a missile.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
            "Launch occurred 2024-07-15; launchedBy: North Korea",
        ],
    ),
    (
        "On Monday Putin met Xi in Beijing, and North Korea has fired two missiles.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
            "Launch occurred ..2024-07-18; launchedBy: North Korea",
        ],
    ),
    (
        "In June Vladimir Putin visited Beijing, and Xi Jinping visited Moscow in July 2023.",
        [
            "Visit occurred 2024-06-01..2024-06-30; destination: Beijing; visitor: Vladimir Putin",
            "Visit occurred 2023-07-01..2023-07-31; destination: Moscow; visitor: Xi Jinping",
        ],
    ),
    (
        "The last time China launched missiles near Taiwan was in March 1996.",
        ["Launch occurred 1996-03-01..1996-03-31; launchedBy: China"],
    ),
    (
        "The last time Putin visited Pyongyang was in 2000.",
        ["Visit occurred 2000-01-01..2000-12-31; destination: Pyongyang; visitor: Vladimir Putin"],
    ),
    # days to come, told together, counted from or told by which day of a stay they are
    (
        "Yun Byung-se, South Korea's foreign minister, is to visit Tokyo on Friday and Saturday.",
        ["Visit planned 2024-07-19..2024-07-20; destination: Tokyo; visitor: Yun Byung-se"],
    ),
    (
        "Wang Yi is to arrive in Kiev on Friday, and Viktor Yanukovych said he would meet Putin the same day.",
        [
            "Visit planned 2024-07-19; destination: Kyiv; visitor: Wang Yi",
            "Summit planned 2024-07-19; participant: Viktor Yanukovych, Vladimir Putin",
        ],
    ),
    (
        "Kim Dae-jung arrived in Pyongyang on Wednesday. He and Kim Jong Il will meet again on Friday, the third day of Kim Dae-jung's three-day stay.",
        [
            "Visit occurred 2024-07-17..2024-07-19; destination: Pyongyang; visitor: Kim Dae-jung",
            "Summit planned 2024-07-19; heldAt: Pyongyang; participant: Kim Dae-jung, Kim Jong Il",
        ],
    ),
    (
        "Yun Byung-se, South Korea's foreign minister, visited Tokyo on Friday and Saturday.",
        ["Visit occurred 2024-07-12..2024-07-13; destination: Tokyo; visitor: Yun Byung-se"],
    ),
    # up to what comes after it; a stay goes on to the last day on which somebody was met there
    (
        "Before he leaves on Friday, Putin will also meet Li Qiang.",
        ["Summit planned 2024-07-18..2024-07-19; participant: Li Qiang, Vladimir Putin"],
    ),
    (
        "Putin met Li Qiang before flying to Hanoi on Tuesday.",
        [
            "Summit occurred ..2024-07-16; participant: Li Qiang, Vladimir Putin",
            "Visit occurred 2024-07-16; destination: Hanoi; visitor: Vladimir Putin",
        ],
    ),
    (
        "Putin met Li Qiang on Monday before flying to Hanoi on Tuesday.",
        [
            "Summit occurred 2024-07-15; participant: Li Qiang, Vladimir Putin",
            "Visit occurred 2024-07-16; destination: Hanoi; visitor: Vladimir Putin",
        ],
    ),
    (
        "North Korea fired a missile on Monday, barely three days after Wang Yi returned from a visit to Pyongyang.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Visit occurred ..2024-07-12; destination: Pyongyang; visitor: Wang Yi",
        ],
    ),
    (
        "Antony Blinken arrived in Nairobi on Monday. On Wednesday he met William Ruto.",
        [
            "Visit occurred 2024-07-15..2024-07-17; destination: Nairobi; visitor: Antony Blinken",
            "Summit occurred 2024-07-17; heldAt: Nairobi; participant: Antony Blinken, William Ruto",
        ],
    ),
    (
        "Antony Blinken arrived in Nairobi on Monday. On Wednesday he met Xi Jinping.",
        [
            "Visit occurred 2024-07-15; destination: Nairobi; visitor: Antony Blinken",
            "Summit occurred 2024-07-17; participant: Antony Blinken, Xi Jinping",
        ],
    ),
    (
        "Antony Blinken arrived in Nairobi on Monday. On Wednesday he met Xi Jinping in Beijing.",
        [
            "Visit occurred 2024-07-15; destination: Nairobi; visitor: Antony Blinken",
            "Summit occurred 2024-07-17; heldAt: Beijing; participant: Antony Blinken, Xi Jinping",
        ],
    ),
    (
        "John Kerry flew to Kenya on Tuesday. He met William Ruto in Nairobi on Wednesday.",
        [
            "Visit occurred 2024-07-16..2024-07-17; destination: Kenya; visitor: John Kerry",
            "Summit occurred 2024-07-17; heldAt: Nairobi; participant: John Kerry, William Ruto",
        ],
    ),
    # what is remembered was so many years before its anniversary
    (
        "Hundreds rallied in Kyiv on Tuesday, the second anniversary of the shelling of Vinnytsia.",
        ["Launch occurred 2022-07-16; aimedAt: Vinnytsia"],
    ),
    (
        "Israel marked on Monday the anniversary of the missile attack by Iran.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "A protest in Paris on Monday marked the fifth anniversary of the war.",
        ["Protest occurred 2024-07-15; heldAt: Paris"],
    ),
    (
        "Police opened an inquiry on Monday into the crackdown on protests in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    # a day of another year, and a day counted from one to come
    (
        "Biden will travel to Rome for a G7 summit from June 13 to 15 next year.",
        [
            "Visit planned 2025-06-13..2025-06-15; destination: Rome; visitor: Joe Biden",
            "Summit planned 2025-06-13..2025-06-15; heldAt: Rome; participant: Group of Seven, Joe Biden",
        ],
    ),
    (
        "Putin visited Beijing on May 16 last year.",
        ["Visit occurred 2023-05-16; destination: Beijing; visitor: Vladimir Putin"],
    ),
    (
        "Putin visited Beijing on May 16, last year's biggest event.",
        ["Visit occurred 2024-05-16; destination: Beijing; visitor: Vladimir Putin"],
    ),
    (
        "Lavrov is due to arrive in New York on Tuesday, a day after meeting Fidan in Ankara.",
        [
            "Visit planned 2024-07-23; destination: New York; visitor: Sergey Lavrov",
            "Summit planned 2024-07-22; heldAt: Ankara; participant: Fidan, Sergey Lavrov",
        ],
    ),
    (
        "The Security Council is to meet on Friday, two days after North Korea fired a missile.",
        [
            "Summit planned 2024-07-19; participant: United Nations Security Council",
            "Launch occurred 2024-07-17; launchedBy: North Korea",
        ],
    ),
    (
        "The minister said on Wednesday that talks would resume on Monday, a day after North Korea fired a missile.",
        ["Summit planned 2024-07-22", "Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    # where something is demanded or promised, and where it is to be done
    (
        "Vladimir Putin called on Israel to abandon its shield in talks with Condoleezza Rice in Moscow on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Condoleezza Rice"],
    ),
    (
        "Willy Telavi signed an agreement to establish ties with Abkhazia during an official visit to Sukhumi on Monday.",
        ["Visit occurred 2024-07-15; destination: Sukhumi; visitor: Willy Telavi"],
    ),
    (
        "Rishi Sunak pledged to cut emissions at a summit in Copenhagen on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Copenhagen; participant: Rishi Sunak"],
    ),
    (
        "Leaders decided not to call for a truce at a summit in Rome on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "Turkey urged Israel to take part in peace talks in Geneva.",
        ["Summit hypothetical ..; heldAt: Geneva; participant: Israel"],
    ),
    (
        "Turkey plans to sign a treaty at a summit in Geneva.",
        ["Summit planned 2024-07-18..; heldAt: Geneva; participant: Turkey"],
    ),
    (
        "Turkey promised to sign the treaty at a summit in Geneva next month.",
        ["Summit planned 2024-08-01..2024-08-31; heldAt: Geneva; participant: Turkey"],
    ),
    ("Turkey asked Israel to free him at the summit in Geneva.", ["Summit planned ..; heldAt: Geneva"]),
    # what is to go on is there
    ("Opposition leaders in Beirut called for the protest to continue.", ["Protest occurred ..2024-07-18"]),
    (
        "Opposition leaders in Beirut called for a protest.",
        ["Protest hypothetical ..; heldAt: Beirut; protestedBy: Opposition leaders"],
    ),
    (
        "Emmanuel Macron is said to be making a visit to Jamaica.",
        ["Visit occurred 2024-07-18; destination: Jamaica; visitor: Emmanuel Macron"],
    ),
    (
        "Emmanuel Macron says to visit Jamaica.",
        ["Visit planned 2024-07-18..; destination: Jamaica; visitor: Emmanuel Macron"],
    ),
    # what is told to be untrue did not happen, what is only disputed did
    (
        "Rumours that Kim Jong Un had visited Beijing proved wrong.",
        ["Visit negated ..; destination: Beijing; visitor: Kim Jong Un"],
    ),
    ("The report that Iran had fired a missile was false.", ["Launch negated ..; launchedBy: Iran"]),
    (
        "It is not true that Vladimir Putin met Donald Trump in Oslo.",
        ["Summit negated ..; heldAt: Oslo; participant: Donald Trump, Vladimir Putin"],
    ),
    (
        "It is true that Vladimir Putin met Donald Trump in Oslo.",
        ["Summit occurred ..2024-07-18; heldAt: Oslo; participant: Donald Trump, Vladimir Putin"],
    ),
    (
        "The claim that Pyongyang had tested a missile was dismissed by Seoul.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "Imagine that Iran launched a missile at Rome.",
        ["Launch hypothetical ..; aimedAt: Rome; launchedBy: Iran"],
    ),
    # what is fired on a pitch or at a crowd, and protests to its referees
    ("Diego Costa fired two rockets past the goalkeeper on Sunday.", []),
    (
        "Hezbollah fired two rockets past the border on Sunday.",
        ["Launch occurred 2024-07-14; launchedBy: Hezbollah"],
    ),
    ("Police fired shells of tear gas at a bus in Nairobi on Monday.", []),
    (
        "Soldiers fired shells at a bus in Nairobi on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Soldiers"],
    ),
    ("India lodged a protest with the match referee in Sydney on Sunday.", []),
    (
        "India lodged a protest with the Australian ambassador on Sunday.",
        ["Protest occurred 2024-07-14; protestedAgainst: Australia; protestedBy: India"],
    ),
    # the day of some of many, and what is only told for a case
    (
        "More than a hundred rockets were launched at Israel in the past week, six of them on Monday.",
        ["Launch occurred 2024-07-11..2024-07-18; aimedAt: Israel"],
    ),
    (
        "Hamas fired six rockets at Israel on Monday, two of which landed in Sderot.",
        ["Launch occurred 2024-07-15; aimedAt: Israel; landedIn: Sderot; launchedBy: Hamas"],
    ),
    (
        "Taiwan would fire missiles at Shanghai in the event of an attack.",
        ["Launch hypothetical ..; aimedAt: Shanghai; launchedBy: Taiwan"],
    ),
    (
        "Taiwan fired missiles at Shanghai in the case of the attack on Taipei.",
        ["Launch occurred ..2024-07-18; aimedAt: Shanghai; launchedBy: Taiwan"],
    ),
    # what is to be held, and what is only furthered
    (
        "Thousands gathered in Rostock on Monday to protest the summit to be held in Heiligendamm.",
        ["Protest occurred 2024-07-15; heldAt: Rostock", "Summit planned ..; heldAt: Heiligendamm"],
    ),
    (
        "Thousands gathered in Rostock on Monday to protest the summit held in Heiligendamm.",
        [
            "Protest occurred 2024-07-15; heldAt: Rostock",
            "Summit occurred ..2024-07-18; heldAt: Heiligendamm",
        ],
    ),
    (
        "Rishi Sunak made a visit to Warsaw on Monday to hold talks with Donald Tusk.",
        [
            "Visit occurred 2024-07-15; destination: Warsaw; visitor: Rishi Sunak",
            "Summit occurred 2024-07-15; heldAt: Warsaw; participant: Donald Tusk, Rishi Sunak",
        ],
    ),
    (
        "Felipe Calderon signed an accord in Montevideo to promote dialogue with Cuba.",
        ["Summit hypothetical ..; participant: Cuba"],
    ),
    (
        "Felipe Calderon held a dialogue with Raul Castro in Montevideo on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Montevideo; participant: Felipe Calderón, Raúl Castro"],
    ),
    # "this July" is of this year, and a threat to something makes it no less there
    (
        "Bob Geldof plans a concert to coincide with the summit in Edinburgh this December.",
        ["Summit planned 2024-12-01..2024-12-31; heldAt: Edinburgh"],
    ),
    ("The ministers met in Rome this April.", ["Summit occurred 2024-04-01..2024-04-30; heldAt: Rome"]),
    (
        "Police arrested six people in London over a threat to the visit of Pope Francis to Britain.",
        ["Visit occurred ..2024-07-18; destination: London; visitor: Pope Francis"],
    ),
    ("The threat of a protest in London worried the mayor.", ["Protest hypothetical ..; heldAt: London"]),
    (
        "The exhibition shows photographs of protests in Kyiv in 2014.",
        ["Protest occurred 2014-01-01..2014-12-31; heldAt: Kyiv"],
    ),
    # counted from a day to come that a present tells, and to the start of what follows
    (
        "Antony Blinken arrives in Seoul on Friday, a day after North Korea fired a missile.",
        [
            "Visit planned 2024-07-19; destination: Seoul; visitor: Antony Blinken",
            "Launch occurred 2024-07-18; launchedBy: North Korea",
        ],
    ),
    (
        "Xi and Putin met for three hours on Wednesday, a day before the start of a summit in Astana.",
        [
            "Summit occurred 2024-07-17; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred 2024-07-18; heldAt: Astana",
        ],
    ),
    (
        "Iran held a drill on Wednesday, two days before the opening of talks in Vienna.",
        ["Summit planned 2024-07-19; heldAt: Vienna"],
    ),
    (
        "Putin met Xi on Monday, two days before the end of his visit to Beijing.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
            "Visit occurred ..2024-07-18; destination: Beijing; visitor: Vladimir Putin",
        ],
    ),
    # of the day before the one who wound up a meeting says nothing
    (
        "Foreign ministers of the G7 wound up two days of talks in Rome on Wednesday.",
        ["Summit occurred 2024-07-16..2024-07-17; heldAt: Rome; participant: Foreign ministers of the G7"],
    ),
    (
        "The Security Council was to meet later Thursday, and foreign ministers of the G7, who wound up two days of talks in Rome on Wednesday, had urged restraint. Japan lodged a protest with China in the morning.",
        [
            "Summit planned 2024-07-18; participant: United Nations Security Council",
            "Summit occurred 2024-07-16..2024-07-17; heldAt: Rome",
            "Protest occurred 2024-07-18; protestedAgainst: China; protestedBy: Japan",
        ],
    ),
    # what is told as new has the date behind it, with something else ahead of it; what is due on a day was due on it
    (
        "North Korea fired a missile ahead of a visit to Seoul by Antony Blinken on Friday.",
        [
            "Launch occurred ..2024-07-18; launchedBy: North Korea",
            "Visit planned 2024-07-19; destination: Seoul; visitor: Antony Blinken",
        ],
    ),
    (
        "Keir Starmer met Macron in London on Wednesday, ahead of a summit in Paris on Friday.",
        [
            "Summit occurred 2024-07-17; heldAt: London; participant: Emmanuel Macron, Keir Starmer",
            "Summit planned 2024-07-19; heldAt: Paris",
        ],
    ),
    (
        "Ahead of talks in Rome on Friday, North Korea fired a missile on Wednesday.",
        ["Summit planned 2024-07-19; heldAt: Rome", "Launch occurred 2024-07-17; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a missile on Wednesday ahead of talks in Rome.",
        ["Launch occurred 2024-07-17; launchedBy: North Korea", "Summit planned ..; heldAt: Rome"],
    ),
    (
        "Antony Blinken met Lavrov ahead of the summit on Wednesday.",
        [
            "Summit occurred ..2024-07-18; participant: Antony Blinken, Sergey Lavrov",
            "Summit planned 2024-07-17..2024-07-24",
        ],
    ),
    (
        "The talks between Iran and Oman, due to be held in Muscat on Sunday, have been called off.",
        ["Summit negated 2024-07-21; heldAt: Muscat; participant: Iran, Oman"],
    ),
    (
        "Talks due on Sunday between Iran and Oman have been called off.",
        ["Summit negated 2024-07-21; participant: Iran, Oman"],
    ),
    (
        "Farmers lifted their protest in Lima on Wednesday.",
        ["Protest occurred ..2024-07-17; heldAt: Lima; protestedBy: Farmers"],
    ),
    # a stay begins with the way to it; a day of telling is the last that something known can be of
    (
        "Putin leaves on Sunday for a two-day visit to Hanoi.",
        ["Visit planned 2024-07-21..2024-07-22; destination: Hanoi; visitor: Vladimir Putin"],
    ),
    (
        "Putin left on Sunday for a visit to Hanoi.",
        ["Visit occurred 2024-07-14; destination: Hanoi; visitor: Vladimir Putin"],
    ),
    (
        "Putin left Moscow on Sunday for talks with Xi in Beijing.",
        [
            "Visit occurred 2024-07-14; destination: Beijing; visitor: Vladimir Putin",
            "Summit planned ..; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    ("North Korea confirmed the launch of a missile on Saturday.", ["Launch occurred ..2024-07-13"]),
    ("South Korea detected the launch of two missiles on Saturday.", ["Launch occurred 2024-07-13"]),
    ("North Korea confirmed Saturday's launch of a missile.", ["Launch occurred 2024-07-13"]),
    # the how manieth day of what goes on
    (
        "Hundreds of thousands of supporters of the opposition have rallied in Kiev for a third day against the government.",
        [
            "Protest occurred 2024-07-16..2024-07-18; heldAt: Kyiv; protestedAgainst: Ukraine; protestedBy: supporters of the opposition"
        ],
    ),
    (
        "Hosni Mubarak stepped down on Wednesday, the 18th day of protests against his rule.",
        ["Protest occurred 2024-06-30..2024-07-17; protestedAgainst: Hosni Mubarak"],
    ),
    (
        "Thousands marched in Dhaka on Wednesday, the fifth day of protests against job quotas.",
        ["Protest occurred 2024-07-17; heldAt: Dhaka"],
    ),
    (
        "Putin met Xi in Beijing on Wednesday on the eve of a two-day summit in Astana between China and Iran.",
        [
            "Summit occurred 2024-07-17; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred 2024-07-18..2024-07-19; heldAt: Astana; participant: China, Iran",
        ],
    ),
    # what somebody has come for is of a day soon after, and of what he is there for the day says nothing of when he came
    (
        "Putin arrived in Hanoi on Monday night for talks with To Lam on Tuesday.",
        [
            "Visit occurred 2024-07-15; destination: Hanoi; visitor: Vladimir Putin",
            "Summit planned 2024-07-16; heldAt: Hanoi; participant: To Lam, Vladimir Putin",
        ],
    ),
    (
        "Putin arrived in Hanoi on Wednesday for talks with To Lam on Friday.",
        [
            "Visit occurred 2024-07-17; destination: Hanoi; visitor: Vladimir Putin",
            "Summit planned 2024-07-19; heldAt: Hanoi; participant: To Lam, Vladimir Putin",
        ],
    ),
    (
        "Putin is in Hanoi for talks with To Lam on Friday.",
        [
            "Visit occurred ..; destination: Hanoi; visitor: Vladimir Putin",
            "Summit planned 2024-07-19; heldAt: Hanoi; participant: To Lam, Vladimir Putin",
        ],
    ),
    (
        "Putin is in Hanoi on Friday.",
        ["Visit planned 2024-07-19; destination: Hanoi; visitor: Vladimir Putin"],
    ),
    (
        "Putin was in Hanoi for talks with To Lam on Tuesday.",
        [
            "Visit occurred 2024-07-16; destination: Hanoi; visitor: Vladimir Putin",
            "Summit planned 2024-07-16; heldAt: Hanoi; participant: To Lam, Vladimir Putin",
        ],
    ),
    # a night before the day on which it was told of
    (
        "Ukraine said on Wednesday that Russia had fired 20 missiles at Kyiv overnight.",
        ["Launch occurred 2024-07-16..2024-07-17; aimedAt: Kyiv; launchedBy: Russia"],
    ),
    (
        "Ukraine said Russia fired 20 missiles at Kyiv overnight.",
        ["Launch occurred 2024-07-17..2024-07-18; aimedAt: Kyiv; launchedBy: Russia"],
    ),
    # from the day on which it began to that on which it ends
    (
        "The summit in Rome, which began on Tuesday, ends on Friday.",
        ["Summit occurred 2024-07-16..2024-07-19; heldAt: Rome"],
    ),
    (
        "The summit of the G7 opened in Rome on Monday and is due to end on Friday.",
        ["Summit occurred 2024-07-15..2024-07-19; heldAt: Rome; participant: Group of Seven"],
    ),
    (
        "The summit in Rome opens on Friday and closes on Sunday.",
        ["Summit planned 2024-07-19..2024-07-21; heldAt: Rome"],
    ),
    (
        "The protests in Lima, which erupted on Monday, ended on Tuesday.",
        ["Protest occurred 2024-07-15..2024-07-16; heldAt: Lima"],
    ),
    (
        "The summit of the G7 opened in Rome on Monday as protests ended on Wednesday.",
        [
            "Summit occurred 2024-07-15; heldAt: Rome; participant: Group of Seven",
            "Protest occurred ..2024-07-17; heldAt: Rome",
        ],
    ),
    (
        "The summit of the G7 that ended on Wednesday opened the way to talks on Friday.",
        ["Summit occurred ..2024-07-17; participant: Group of Seven", "Summit planned 2024-07-19"],
    ),
    # what others are called on to do, what is braced for, and what is to be only on a condition
    (
        "The opposition called for workers to protest in Lima on Friday.",
        ["Protest hypothetical 2024-07-19; heldAt: Lima; protestedBy: workers"],
    ),
    (
        "Miners took to the streets of Lima to protest against the law on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedBy: Miners"],
    ),
    ("Police braced for protests in Paris on Saturday.", ["Protest planned 2024-07-20; heldAt: Paris"]),
    (
        "Iran will fire missiles at the base if it is attacked.",
        ["Launch hypothetical ..; aimedAt: base; launchedBy: Iran"],
    ),
    ("Peace talks in Doha will only begin if the army withdraws.", ["Summit hypothetical ..; heldAt: Doha"]),
    (
        "Xi Jinping will not visit Tokyo unless the sailors are freed.",
        ["Visit hypothetical ..; destination: Tokyo; visitor: Xi Jinping"],
    ),
    (
        "Iran will launch a satellite on Sunday if the weather permits.",
        ["Launch planned 2024-07-21; launchedBy: Iran"],
    ),
    (
        "Xi Jinping will visit Tokyo on Friday, even if the islands are patrolled.",
        ["Visit planned 2024-07-19; destination: Tokyo; visitor: Xi Jinping"],
    ),
    # what somebody would not do, does not deny, doubts or keeps from
    (
        "Macron would rather resign than meet Putin.",
        ["Summit negated ..; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    (
        "Macron flew to Rome rather than visit Moscow.",
        [
            "Visit occurred ..2024-07-18; destination: Rome; visitor: Emmanuel Macron",
            "Visit negated ..; destination: Moscow; visitor: Emmanuel Macron",
        ],
    ),
    ("Iran did more than launch a satellite on Monday.", ["Launch occurred 2024-07-15; launchedBy: Iran"]),
    (
        "Seoul refused to deny that Xi Jinping had visited Pyongyang.",
        ["Visit hypothetical ..; destination: Pyongyang; visitor: Xi Jinping"],
    ),
    (
        "Experts doubt that Iran launched a satellite on Monday.",
        ["Launch hypothetical 2024-07-15; launchedBy: Iran"],
    ),
    (
        "There is no doubt that Iran launched a satellite on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    ("Iran refrained from launching a satellite.", ["Launch negated ..; launchedBy: Iran"]),
    (
        "Xi Jinping flew in from visiting Hanoi.",
        ["Visit occurred ..2024-07-18; destination: Hanoi; visitor: Xi Jinping"],
    ),
    # the next leg of a journey
    (
        "Xi Jinping visits Hanoi before flying to Jakarta.",
        [
            "Visit occurred 2024-07-18; destination: Hanoi; visitor: Xi Jinping",
            "Visit planned 2024-07-18..; destination: Jakarta; visitor: Xi Jinping",
        ],
    ),
    (
        "Xi Jinping visited Hanoi before flying to Jakarta.",
        [
            "Visit occurred ..2024-07-18; destination: Hanoi; visitor: Xi Jinping",
            "Visit occurred ..2024-07-18; destination: Jakarta; visitor: Xi Jinping",
        ],
    ),
    # a known event stands without its host, and who stays away from it does not date it
    ("Brazil declined to host the summit of the G20.", ["Summit planned ..; participant: Group of Twenty"]),
    ("Brazil declined to host a summit of the G20.", ["Summit negated ..; participant: Group of Twenty"]),
    (
        "Canada cancels its hosting of the G7 summit.",
        ["Summit planned 2024-07-18..; participant: Group of Seven"],
    ),
    ("Macron boycotts the summit in Budapest.", ["Summit occurred ..2024-07-18; heldAt: Budapest"]),
    (
        "Macron hosts the summit in Paris.",
        ["Summit occurred 2024-07-18; heldAt: Paris; participant: Emmanuel Macron"],
    ),
    # what was aborted had not begun, if it is not told how far it had come
    ("A missile test was aborted on Monday.", ["Launch negated .."]),
    ("A missile test was aborted on Monday two minutes into the flight.", ["Launch occurred ..2024-07-18"]),
    # a heading is no subject, and what is threatened is there
    (
        "NATO talks in Rome: ministers back plans to send troops.",
        ["Summit occurred 2024-07-18; heldAt: Rome; participant: NATO"],
    ),
    ("NATO talks in Rome are to resume.", ["Summit planned 2024-07-18..; heldAt: Rome; participant: NATO"]),
    (
        "Police spoke of a potential threat to the visit of the Pope to Britain.",
        ["Visit occurred ..2024-07-18; visitor: Pope Francis"],
    ),
    ("Police spoke of a potential threat of protests in Lima.", ["Protest hypothetical ..; heldAt: Lima"]),
    # what somebody protests over, told as new or with its day, is another event
    (
        "Troops fired on a march in Lima that followed the funeral of a demonstrator killed on Monday.",
        ["Protest occurred ..2024-07-18; heldAt: Lima", "Protest occurred ..2024-07-18"],
    ),
    (
        "Students marched in Lima on Tuesday against the shooting of a protester on Monday.",
        [
            "Protest occurred 2024-07-16; heldAt: Lima; protestedBy: Students",
            "Protest occurred ..2024-07-18; heldAt: Lima",
        ],
    ),
    (
        "Students marched in Lima on Tuesday against the arrest of protesters on the square.",
        [
            "Protest occurred 2024-07-16; heldAt: Lima; protestedBy: Students",
            "Protest occurred ..2024-07-18; heldAt: Lima",
        ],
    ),
    (
        "Workers protested in Lima on Tuesday at a rally against the law.",
        ["Protest occurred 2024-07-16; heldAt: Lima; protestedBy: Workers"],
    ),
    # the new day of what was put off for an event, and the day of its cause
    (
        "The vote was postponed until July 25 because of protests in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    ("The final was moved to Friday amid protests in Lima.", ["Protest occurred ..2024-07-18; heldAt: Lima"]),
    ("The protests in Lima were postponed until July 25.", ["Protest planned 2024-07-25; heldAt: Lima"]),
    (
        "The festival is cancelled after protests in Lima due to the declaration of a curfew two days earlier.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    ("Shops close after protests in Lima two days earlier.", ["Protest occurred 2024-07-16; heldAt: Lima"]),
    # in other places is where nothing else of the sentence is
    (
        "Police in three other cities dispersed protesters after clashes in Lima.",
        ["Protest occurred ..2024-07-18"],
    ),
    (
        "Police in Cusco dispersed protesters after clashes in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Cusco"],
    ),
    (
        "Protesters marched in Lima on Tuesday. Police in other cities injured 20 protesters.",
        ["Protest occurred 2024-07-16; heldAt: Lima", "Protest occurred ..2024-07-18"],
    ),
    (
        "Protesters marched in Lima on Tuesday. Police in the city injured 20 protesters.",
        ["Protest occurred 2024-07-16; heldAt: Lima"],
    ),
    (
        "Response to the Egyptian protests: Protests by students took place worldwide.",
        ["Protest occurred ..2024-07-18; protestedBy: students"],
    ),
    # whose citizen a victim was, whom an "and" joins, and whose "its" is not told
    ("A Briton was killed in anti-government protests on Tuesday.", ["Protest occurred 2024-07-16"]),
    (
        "Thousands of Britons took part in anti-government protests on Tuesday.",
        ["Protest occurred 2024-07-16; protestedAgainst: United Kingdom; protestedBy: Britons"],
    ),
    (
        "The king met Prime Minister Fumio Kishida and French generals in Tokyo on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Tokyo; participant: French generals, Fumio Kishida, king"],
    ),
    (
        "Israel accused Iran of testing a missile in the course of its launch of a satellite.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran", "Launch occurred ..2024-07-18"],
    ),
    (
        "Israel condemned Iran over its launch of a satellite.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Iran tested a missile in the course of its launch of a satellite.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran", "Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    # those who act for a private body, and bodies that are always within a state
    ("The president of FIFA met the president of the IOC in Lausanne on Monday.", []),
    (
        "The president of Ghana met the president of Togo in Lausanne on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Lausanne; participant: Faure Gnassingbé, Nana Akufo-Addo"],
    ),
    ("Doctors' leaders met the health minister in London on Monday.", []),
    (
        "African Union mediators met rebel leaders in Abuja on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Abuja; participant: African Union mediators, rebel leaders"],
    ),
    ("Leaders from the car industry met in Doha on Monday.", []),
    ("The Red Cross held its annual meeting in Geneva on Monday.", []),
    (
        "The Arab League held its annual meeting in Cairo on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Cairo; participant: Arab League"],
    ),
    ("The Swedish cabinet moved its weekly meeting from Uppsala to Lund.", []),
    ("The cabinet held an emergency meeting on Monday.", []),
    (
        "The IAEA board held an emergency meeting in Vienna on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Vienna"],
    ),
    ("The coalition parties held talks in Berlin on forming a government.", []),
    (
        "The rebels and the government held talks in Berlin on a truce.",
        ["Summit occurred ..2024-07-18; heldAt: Berlin; participant: rebels"],
    ),
    # what is wanted from a country, what is supported, and what comes after or was before
    (
        "Students protested in Lima on Monday demanding the withdrawal of U.S. troops from Iraq.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedAgainst: United States; protestedBy: Students"],
    ),
    (
        "Students protested in Lima on Monday demanding an apology from the president.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedAgainst: president; protestedBy: Students"],
    ),
    (
        "The king expresses support for a conference of Arab leaders in Cairo.",
        ["Summit hypothetical ..; heldAt: Cairo; participant: Arab leaders"],
    ),
    (
        "Clashes break out in Rostock prior to the G8 summit.",
        ["Summit planned 2024-07-18..; heldAt: Rostock; participant: Group of Eight"],
    ),
    (
        "Russia and Ghana agree to step up the fight against smugglers in a summit in Sochi.",
        ["Summit occurred 2024-07-18; heldAt: Sochi"],
    ),
    (
        "Russia and Ghana agree to take part in talks in Sochi.",
        ["Summit planned 2024-07-18..; heldAt: Sochi; participant: Ghana, Russia"],
    ),
    (
        "Kuwait shuts a channel over its coverage of an opposition rally.",
        ["Protest occurred ..2024-07-18; protestedBy: opposition"],
    ),
    (
        "Kuwait shuts its streets during an opposition rally.",
        ["Protest occurred 2024-07-18; protestedBy: opposition"],
    ),
    # neither a metonym nor one who met: "the city of Rabat", "In Nice, France, Minister Li"
    ("Protests spread to the city of Rabat.", ["Protest occurred 2024-07-18"]),
    (
        "In Nice, France, Foreign Minister Catherine Colonna met Fumio Kishida on Monday.",
        ["Summit occurred 2024-07-15; heldAt: France, Nice; participant: Catherine Colonna, Fumio Kishida"],
    ),
    ("Putin met the spies who had been swapped.", []),
    # what somebody stops doing, and no plans
    ("Kim Jong Un promised to stop testing missiles.", ["Launch negated ..; launchedBy: North Korea"]),
    ("Putin stopped testing missiles.", ["Launch negated ..; launchedBy: Russia"]),
    ("Kim Jong Un stopped to watch a missile being tested.", ["Launch occurred ..2024-07-18"]),
    ("There are no plans for a summit of the G7.", ["Summit negated ..; participant: Group of Seven"]),
    ("There are plans for a summit of the G7.", ["Summit planned 2024-07-18..; participant: Group of Seven"]),
    # neither fireworks nor what is online or in passing
    ("Fans fired rockets and flares in Belgrade on Monday.", []),
    (
        "Militants fired rockets and mortars at Homs on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Homs; launchedBy: Militants"],
    ),
    ("An online protest in Lima drew thousands on Monday.", []),
    ("A street protest in Lima drew thousands on Monday.", ["Protest occurred 2024-07-15; heldAt: Lima"]),
    ("Macron and Putin shook hands at a funeral in Rome on Monday.", []),
    (
        "Macron and Putin shook hands in Rome on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Rome; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    # what somebody wants an end to is there; what is done as a protest need not be one
    ("The UN called for an end to the protests in Lima.", ["Protest occurred ..2024-07-18; heldAt: Lima"]),
    ("The UN called for protests in Lima to end the war.", ["Protest hypothetical ..; heldAt: Lima"]),
    (
        "Iran believes that Oman will re-enter talks with Yemen.",
        ["Summit planned 2024-07-18..; participant: Oman, Yemen"],
    ),
    ("The minister resigned as a protest against the plan.", []),
    (
        "Students marched through Lima as a protest against the plan.",
        ["Protest occurred ..2024-07-18; heldAt: Lima; protestedBy: Students"],
    ),
    ("The yacht won the regatta, subject to a protest by its rival.", []),
    # whose "they" and "their" are not: of those spoken to, of two of whom a sentence before told
    (
        'Lee told a crowd of cheering supporters: "They shoot their missiles because they are afraid."',
        ["Launch occurred 2024-07-18"],
    ),
    ("Lee said his supporters fired rockets because they were afraid.", []),
    (
        "Putin met Macron in Moscow. EU leaders open their summit in Rome on Friday.",
        [
            "Summit occurred ..2024-07-18; heldAt: Moscow; participant: Emmanuel Macron, Vladimir Putin",
            "Summit planned 2024-07-19; heldAt: Rome; participant: European Union",
        ],
    ),
    (
        "Putin met Macron in Moscow. The two leaders open their summit in Rome on Friday.",
        [
            "Summit occurred ..2024-07-18; heldAt: Moscow; participant: Emmanuel Macron, Vladimir Putin",
            "Summit planned 2024-07-19; heldAt: Rome; participant: Emmanuel Macron, Vladimir Putin",
        ],
    ),
    ("Directors of Oracle Corp. met envoys of Iran in Rome on Monday.", []),
    # what was planned and came about, or did not
    ("The planned protest in Lima took place on Monday.", ["Protest occurred 2024-07-15; heldAt: Lima"]),
    ("The protest planned in Lima for Wednesday took place.", ["Protest occurred 2024-07-17; heldAt: Lima"]),
    ("The planned launch of a satellite was held up on Monday.", ["Launch planned .."]),
    (
        "The planned talks between Putin and Macron were to begin in Rome on Monday.",
        ["Summit planned 2024-07-15..2024-07-22; heldAt: Rome; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    (
        "A meeting of Putin and Macron arranged for June 27, 2020 fell through.",
        ["Summit negated 2020-06-27; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    (
        "A meeting of Putin and Macron arranged for June 27, 2020 took three hours.",
        ["Summit occurred 2020-06-27; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    # talks on a government, what ended, a year and a place that are another's, and who decides not to attend
    ("Foreign Minister Israel Katz began talks on forming a new government.", []),
    (
        "Foreign Minister Israel Katz began talks with Egypt on freeing prisoners.",
        ["Summit occurred ..2024-07-18; participant: Egypt, Katz"],
    ),
    (
        "Joe Biden ends a three-day visit to Cuba.",
        ["Visit occurred 2024-07-16..2024-07-18; destination: Cuba; visitor: Joe Biden"],
    ),
    (
        "Joe Biden begins a three-day visit to Cuba.",
        ["Visit occurred 2024-07-18..2024-07-20; destination: Cuba; visitor: Joe Biden"],
    ),
    (
        "Students protest in Lima on the anniversary of the capture of the city in 2003.",
        ["Protest occurred 2024-07-18; heldAt: Lima; protestedBy: Students"],
    ),
    (
        "Students protested in Lima in 2003.",
        ["Protest occurred 2003-01-01..2003-12-31; heldAt: Lima; protestedBy: Students"],
    ),
    (
        "Activists were sentenced to two years in jail in relation to a protest in May.",
        ["Protest occurred 2024-05-01..2024-05-31"],
    ),
    (
        "Farmers say they will act if the ministers do not deal with the protests.",
        ["Protest occurred ..2024-07-18"],
    ),
    (
        "Emmanuel Macron decided not to travel to Rome and attend the summit of the G20.",
        [
            "Visit negated ..; destination: Rome; visitor: Emmanuel Macron",
            "Summit planned ..; participant: Group of Twenty",
        ],
    ),
    (
        "Emmanuel Macron decided to travel to Rome and attend the summit of the G20.",
        [
            "Visit planned ..; destination: Rome; visitor: Emmanuel Macron",
            "Summit planned ..; participant: Emmanuel Macron, Group of Twenty",
        ],
    ),
    # firms and clubs that are named after states and their capitals
    (
        "Air France pilots protested in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedBy: Air France pilots"],
    ),
    (
        "French pilots protested in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedBy: French pilots"],
    ),
    (
        "French officials protested to Peru on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: Peru; protestedBy: France"],
    ),
    (
        "Pilots protested against Air India in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedAgainst: Air India; protestedBy: Pilots"],
    ),
    (
        "Pilots protested against India in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima; protestedAgainst: India; protestedBy: Pilots"],
    ),
    (
        "The Paris Saint-Germain president met the emir of Qatar in Doha on Monday.",
        [
            "Summit occurred 2024-07-15; heldAt: Doha; participant: Paris Saint-Germain president, Tamim bin Hamad Al Thani"
        ],
    ),
    (
        "The French president met the emir of Qatar in Doha on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Doha; participant: Emmanuel Macron, Tamim bin Hamad Al Thani"],
    ),
    # whom and where a war and a lack are not, and a private visitor
    (
        "Thousands attended an anti-Iraq War rally in London on Monday.",
        ["Protest occurred 2024-07-15; heldAt: London"],
    ),
    (
        "Thousands attended an anti-Iraq rally in London on Monday.",
        ["Protest occurred 2024-07-15; heldAt: London; protestedAgainst: Iraq"],
    ),
    (
        "Exiles stormed the embassy of China in Delhi on Monday to protest the lack of freedom in Tibet.",
        ["Protest occurred 2024-07-15; heldAt: New Delhi; protestedAgainst: China; protestedBy: Exiles"],
    ),
    ("Actor Sean Penn met President Emmanuel Macron in Paris on Monday.", []),
    (
        "Envoy Sean Penn met President Emmanuel Macron in Paris on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Paris; participant: Emmanuel Macron, Sean Penn"],
    ),
    (
        "Two people died as an Afghan protest over the shooting turned violent.",
        ["Protest occurred ..2024-07-18"],
    ),
    # who goes, by more words: sent, on a mission, a swing, back from; verbs of going that look like other words
    (
        "Foreign Minister Anna Lindh flies to Ankara on Friday.",
        ["Visit planned 2024-07-19; destination: Ankara; visitor: Anna Lindh"],
    ),
    (
        "Mexico's top trade negotiator, Luis Soto, headed to Washington on Tuesday.",
        ["Visit occurred 2024-07-16; destination: Washington; visitor: Luis Soto"],
    ),
    (
        "A mission headed by the Pakistani general was extended on Monday.",
        [],
    ),
    (
        "U.N. envoy Martin Griffiths left Sanaa on Tuesday after a two-day mission to Yemen.",
        ["Visit occurred 2024-07-15..2024-07-16; destination: Sanaa, Yemen; visitor: Martin Griffiths"],
    ),
    (
        "The president approved a military mission to Mali.",
        [],
    ),
    (
        "NASA announced a mission to Mars.",
        [],
    ),
    (
        "Japan sent its deputy foreign minister to Yangon on Sunday.",
        ["Visit occurred 2024-07-14; destination: Yangon; visitor: deputy foreign minister"],
    ),
    (
        "Serbia sent former president Slobodan Milosevic to The Hague to stand trial.",
        [],
    ),
    (
        "Sweden sent an ambassador to Moscow on Monday.",
        [],
    ),
    (
        "German Chancellor Olaf Scholz starts a swing through the Baltic states on Monday.",
        ["Visit planned 2024-07-22; destination: Baltic states; visitor: Olaf Scholz"],
    ),
    (
        "The poll saw a swing through all the states.",
        [],
    ),
    (
        "Chinese President Xi Jinping set foot in Pyongyang on Thursday for the first time.",
        ["Visit occurred 2024-07-18; destination: Pyongyang; visitor: Xi Jinping"],
    ),
    (
        "The president has never set foot in the district.",
        [],
    ),
    (
        "South Korean President Yoon Suk Yeol returned home from Tokyo on Monday.",
        ["Visit occurred 2024-07-15; destination: Tokyo; visitor: Yoon Suk Yeol"],
    ),
    (
        "Prime Minister Narendra Modi came back from Vientiane on Monday.",
        ["Visit occurred 2024-07-15; destination: Vientiane; visitor: Narendra Modi"],
    ),
    (
        "The king came back from a holiday on Monday.",
        [],
    ),
    # whoever summons another state's envoy over something protests, but not to consult or to hear a witness
    (
        "Moldova summoned the Russian ambassador on Monday over a drone that came down on its soil.",
        ["Protest occurred 2024-07-15; protestedAgainst: Russia; protestedBy: Moldova"],
    ),
    (
        "The Russian ambassador was summoned to the Foreign Ministry in Chisinau over the incident.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Russia"],
    ),
    (
        "Italy called in the Egyptian ambassador over the killing of a student.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Egypt; protestedBy: Italy"],
    ),
    (
        "Iraq's foreign ministry said it would summon the Turkish ambassador over the strikes.",
        ["Protest planned 2024-07-18..; protestedAgainst: Turkey; protestedBy: Foreign Ministry of Iraq"],
    ),
    (
        "Iran summoned the British ambassador to protest over the seizure.",
        ["Protest occurred ..2024-07-18; protestedAgainst: United Kingdom; protestedBy: Iran"],
    ),
    (
        "Iran summoned its ambassador in Paris over the remarks.",
        [],
    ),
    (
        "The court summoned the minister over the killing.",
        [],
    ),
    (
        "Spain summoned the Israeli ambassador for consultations after the vote.",
        [],
    ),
    (
        "Congress called the ambassador to testify over the attack.",
        [],
    ),
    # who meets by other words: heads of state, sessions, whom one hosts, joins, calls on
    (
        "EU heads of state and government gathered in Brussels on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Brussels; participant: EU heads of state and government"],
    ),
    (
        "The heads of the airlines gathered in Geneva on Monday.",
        [],
    ),
    (
        "Arab foreign ministers held an emergency session in Cairo on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Cairo; participant: Arab foreign ministers"],
    ),
    (
        "The president held an emergency session with his ministers in Cairo.",
        [],
    ),
    (
        "The U.N. Security Council went into closed-door consultations on Wednesday.",
        ["Summit occurred 2024-07-17; participant: United Nations Security Council"],
    ),
    (
        "The company went into consultations with its staff.",
        [],
    ),
    (
        "Vladimir Putin played host to Narendra Modi in Moscow on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Narendra Modi, Vladimir Putin"],
    ),
    (
        "President Lula played host to the World Cup.",
        [],
    ),
    (
        "Foreign Minister Sergei Lavrov discussed the war with his Turkish counterpart on the sidelines of a forum in Baku.",
        ["Summit occurred ..2024-07-18; participant: Sergey Lavrov, Turkey"],
    ),
    (
        "The minister talked with students on the sidelines of a forum in Baku.",
        [],
    ),
    (
        "Volodymyr Zelensky joined G7 leaders in Hiroshima on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Hiroshima; participant: Group of Seven, Volodymyr Zelensky"],
    ),
    (
        "Volodymyr Zelensky joined European leaders in condemning the attack in Hiroshima.",
        [],
    ),
    (
        "The Dalai Lama called on former President Lee Teng-hui at his home on Monday.",
        ["Summit occurred 2024-07-15; heldAt: his home; participant: Dalai Lama, Lee Teng-hui"],
    ),
    (
        "He called on Joe Biden to resign at his office.",
        [],
    ),
    (
        "A trilateral between the U.S., Japan and South Korea is planned for August.",
        ["Summit planned 2024-08-01..2024-08-31; participant: Japan, South Korea, United States"],
    ),
    # those who march, gather or stand with banners and signs, besiege an embassy or form a chain protest
    (
        'In New York, hundreds of people marched from Times Square to Columbus Circle, carrying signs that read "No war".',
        ["Protest occurred ..2024-07-18; heldAt: New York"],
    ),
    (
        'Thousands of people marched through central Madrid on Monday behind a banner reading "No to war".',
        ["Protest occurred 2024-07-15; heldAt: Madrid"],
    ),
    (
        "Thousands marched through Madrid on Monday carrying banners to celebrate the victory.",
        [],
    ),
    (
        "Thousands of people gathered in London on Monday, a sign of the boom.",
        [],
    ),
    (
        "Tibetan exiles held up banners against Beijing outside the hotel.",
        ["Protest occurred ..2024-07-18; heldAt: hotel; protestedBy: Tibetan exiles"],
    ),
    (
        "Passengers held up placards with their names at the airport.",
        [],
    ),
    (
        "Chinese students besieged the U.S. embassy in Beijing for a third day.",
        ["Protest occurred ..2024-07-18; heldAt: Beijing, U.S. embassy; protestedBy: Chinese students"],
    ),
    (
        "Militants besieged the embassy in Kabul.",
        [],
    ),
    (
        "Activists formed a human chain around the base to demand its closure.",
        ["Protest occurred ..2024-07-18; heldAt: base; protestedBy: Activists"],
    ),
    (
        "Villagers formed a human chain to pass buckets of water.",
        [],
    ),
    (
        "A huge crowd filled Taksim Square on Monday, chanting for the government to resign.",
        ["Protest occurred 2024-07-15; heldAt: Taksim Square"],
    ),
    (
        "About 200 people took part in a rally near the U.S. embassy, calling for a peace treaty.",
        ["Protest occurred ..2024-07-18; heldAt: U.S. embassy; protestedAgainst: United States"],
    ),
    (
        "Police detained more than 100 people at an unauthorised rally in Moscow.",
        ["Protest occurred ..2024-07-18; heldAt: Moscow"],
    ),
    (
        "Buddhist monks led marches through Rangoon last week.",
        ["Protest occurred 2024-07-08..2024-07-14; heldAt: Yangon; protestedBy: Buddhist monks"],
    ),
    (
        "Members of a veterans' group gathered in front of the station to denounce the trip.",
        ["Protest occurred ..2024-07-18; heldAt: station; protestedBy: a veterans' group"],
    ),
    (
        "The group gathered in the hall to hear a concert.",
        [],
    ),
    # two who sit down together or have an encounter; who is sent to protest does so; the biggest protest of a land is not its government's
    (
        "President Kim Dae-jung and North Korean leader Kim Jong-il sat down together for a second time on Monday.",
        ["Summit occurred 2024-07-15; participant: Kim Dae-jung, Kim Jong Il"],
    ),
    (
        "The family sat down together for dinner.",
        [],
    ),
    (
        "It was the first encounter between Vladimir Putin and Joe Biden.",
        ["Summit occurred ..2024-07-18; participant: Joe Biden, Vladimir Putin"],
    ),
    (
        "Five rebels died in their first encounter with police.",
        [],
    ),
    (
        "Japanese Prime Minister Shigeru Ishiba left Pyongyang for home on Monday.",
        ["Visit occurred 2024-07-15; destination: Pyongyang; visitor: Shigeru Ishiba"],
    ),
    (
        "Tourists left Pyongyang for home on Monday.",
        [],
    ),
    (
        "The next round of six-party talks is scheduled to open in Beijing in August.",
        ["Summit planned 2024-08-01..2024-08-31; heldAt: Beijing"],
    ),
    (
        "Iraq's foreign ministry said it would call in Iran's ambassador over the violation of its sovereignty.",
        ["Protest planned 2024-07-18..; protestedAgainst: Iran; protestedBy: Foreign Ministry of Iraq"],
    ),
    (
        "Japan sent Deputy Foreign Minister Mitoji Yabunaka to Yangon to protest.",
        [
            "Visit occurred ..2024-07-18; destination: Yangon; visitor: Mitoji Yabunaka",
            "Protest planned ..; heldAt: Yangon; protestedBy: Japan, Mitoji Yabunaka",
        ],
    ),
    (
        "Iran sent for the French ambassador to protest.",
        ["Protest occurred ..2024-07-18; protestedAgainst: France; protestedBy: Iran"],
    ),
    (
        "Thousands protested in London on Monday. It was the UK's biggest ever demonstration.",
        ["Protest occurred 2024-07-15; heldAt: London"],
    ),
    (
        "Turkey's protest to Iran was rejected.",
        [],
    ),
    # trips considered, places before hours, chiefs by name, who is due at a place, two who are hosted, notes of protest
    (
        "Vladimir Putin is weighing a visit to Ankara next month.",
        ["Visit hypothetical 2024-08-01..2024-08-31; destination: Ankara; visitor: Vladimir Putin"],
    ),
    (
        "The senator is considering a run for president.",
        [],
    ),
    (
        "Polish President Andrzej Duda had arrived in Kiev hours earlier.",
        ["Visit occurred ..2024-07-18; destination: Kyiv; visitor: Andrzej Duda"],
    ),
    (
        "Polish goods had arrived in Kiev hours earlier.",
        [],
    ),
    (
        "Foreign Minister Sergei Lavrov met Iran's nuclear chief Ali Akbar Salehi on Monday.",
        ["Summit occurred 2024-07-15; participant: Ali Akbar Salehi, Sergey Lavrov"],
    ),
    (
        "Foreign Minister Sergei Lavrov met the company's chief, John Smith, on Monday.",
        [],
    ),
    (
        "Turkish President Recep Tayyip Erdogan is due at the White House on Friday for his first meeting with President Joe Biden.",
        [
            "Visit planned 2024-07-19; destination: White House; visitor: Recep Tayyip Erdogan",
            "Summit planned 2024-07-19; heldAt: White House; participant: Joe Biden, Recep Tayyip Erdogan",
        ],
    ),
    (
        "The report is due at the White House on Friday.",
        [],
    ),
    (
        "Emmanuel Macron and Olaf Scholz were in Washington on Monday. President Joe Biden hosted the two for dinner.",
        [
            "Visit occurred 2024-07-15; destination: Washington; visitor: Emmanuel Macron, Olaf Scholz",
            "Summit occurred 2024-07-15; heldAt: Washington; participant: Emmanuel Macron, Joe Biden, Olaf Scholz",
        ],
    ),
    (
        "Two cars were in Washington on Monday. President Joe Biden hosted the show.",
        [],
    ),
    (
        "Iraq's Foreign Ministry handed the Turkish ambassador a note protesting the arrests.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Turkey; protestedBy: Foreign Ministry of Iraq"],
    ),
    (
        "The ministry handed the Turkish ambassador a note thanking him.",
        [],
    ),
    # a second day of something, and what is done for a third day, has those before
    (
        "John Kerry and Mohammad Javad Zarif held a second day of nuclear talks in Montreux on Tuesday.",
        [
            "Summit occurred 2024-07-15..2024-07-16; heldAt: Montreux; participant: John Kerry, Mohammad Javad Zarif"
        ],
    ),
    (
        "Students protested in Dhaka for a third straight day on Tuesday.",
        ["Protest occurred 2024-07-14..2024-07-16; heldAt: Dhaka; protestedBy: Students"],
    ),
    (
        "Students protested in Dhaka for a third time on Tuesday.",
        ["Protest occurred 2024-07-16; heldAt: Dhaka; protestedBy: Students"],
    ),
    (
        "Students marched in a day of protests in Dhaka on Tuesday.",
        ["Protest occurred 2024-07-16; heldAt: Dhaka; protestedBy: Students"],
    ),
    (
        "North Korea fired missiles for a second day on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: North Korea"],
    ),
    # marches to palaces, summonses after what happened, sessions with envoys; whoever hosts talks has them at home
    (
        "Hundreds of students boycotted classes and marched to the presidential palace.",
        ["Protest occurred ..2024-07-18; heldAt: presidential palace; protestedBy: students"],
    ),
    (
        "Soldiers marched to the presidential palace on Monday.",
        [],
    ),
    (
        "In Karachi, Islamists burned effigies of Joe Biden on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Karachi; protestedAgainst: Joe Biden; protestedBy: Islamists"],
    ),
    (
        "Poland's foreign ministry summoned the Russian ambassador on Monday after a missile entered its airspace.",
        ["Protest occurred 2024-07-15; protestedAgainst: Russia; protestedBy: Foreign Ministry of Poland"],
    ),
    (
        "The ministry called the ambassador after he arrived.",
        [],
    ),
    (
        "U.S. special envoy Zalmay Khalilzad held a marathon session with Taliban negotiators in Doha.",
        ["Summit occurred ..2024-07-18; heldAt: Doha; participant: Taliban, Zalmay Khalilzad"],
    ),
    (
        "The president held a session with lawmakers in Quito.",
        [],
    ),
    (
        "The White House said Biden would sit down with Xi on the sidelines of the G20.",
        ["Summit planned 2024-07-18..; participant: Joe Biden, Xi Jinping"],
    ),
    (
        "Biden sat down with the newspaper for an interview.",
        [],
    ),
    (
        "Kuwait offered to host new peace talks between the Yemeni parties.",
        ["Summit hypothetical ..; heldAt: Kuwait; participant: Yemeni parties"],
    ),
    (
        "Norway hosted talks between the government and the Tamil Tigers in Geneva.",
        [
            "Summit occurred ..2024-07-18; heldAt: Geneva; participant: Liberation Tigers of Tamil Eelam, Norway"
        ],
    ),
    (
        "Vladimir Putin hosted talks between Armenia and Azerbaijan.",
        ["Summit occurred ..2024-07-18; participant: Armenia, Azerbaijan"],
    ),
    # whose plane lands, who takes a train or is on his way
    (
        "John Kerry swept into Cairo on Monday for a few hours.",
        ["Visit occurred 2024-07-15; destination: Cairo; visitor: John Kerry"],
    ),
    (
        "A storm swept into Cairo on Monday.",
        [],
    ),
    (
        "Kim Jong Un's armored train pulled into Vladivostok on Wednesday.",
        ["Visit occurred 2024-07-17; destination: Vladivostok; visitor: Kim Jong Un"],
    ),
    (
        "The company's plane landed in Taipei on Monday.",
        [],
    ),
    (
        "Vladimir Putin boarded a special plane for Beijing on Monday.",
        ["Visit occurred 2024-07-15; destination: Beijing; visitor: Vladimir Putin"],
    ),
    (
        "The actor took a train to Kyiv on Monday.",
        [],
    ),
    (
        "Kim Jong Un was on his way to Russia aboard his train.",
        ["Visit occurred ..2024-07-18; destination: Russia; visitor: Kim Jong Un"],
    ),
    (
        "The ship was on its way to Russia.",
        [],
    ),
    # banners for a queen, chains for boxes and marches for prizes are no protests
    (
        "Workers waved banners as the Queen passed.",
        [],
    ),
    (
        "Workers waved banners against the plant's closure.",
        ["Protest occurred ..2024-07-18; protestedBy: Workers"],
    ),
    (
        "Onlookers ringed the palace to see the royal couple.",
        [],
    ),
    (
        "Volunteers formed a human chain to unload the boxes.",
        [],
    ),
    (
        "Students marched to the palace to receive their prizes.",
        [],
    ),
    (
        "The senator joined Senate leaders in Washington.",
        [],
    ),
    (
        "Thousands gathered in Times Square with banners for New Year's Eve.",
        [],
    ),
    (
        "Students protested in Seoul on Monday. Thousands attended a rally in Pyongyang on Tuesday to hail the nuclear test.",
        ["Protest occurred 2024-07-15; heldAt: Seoul; protestedBy: Students"],
    ),
    (
        "Students protested in Seoul on Monday. Thousands attended a rally in Busan on Tuesday to denounce the test.",
        [
            "Protest occurred 2024-07-15; heldAt: Seoul; protestedBy: Students",
            "Protest occurred 2024-07-16; heldAt: Busan",
        ],
    ),
    # what something was taken for has no day of its own
    (
        "Iran launched what Israel's army said was a ballistic missile at Haifa on Tuesday.",
        ["Launch occurred 2024-07-16; aimedAt: Haifa; launchedBy: Iran"],
    ),
    (
        "Russia fired three missiles at what it called an arms depot in Sumy late on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Sumy, arms depot; launchedBy: Russia"],
    ),
    (
        "North Korea fired what appeared to be a missile on Monday, Seoul said, its second such launch this month.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Iran fired a missile and explained what it had shown on Monday.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Iran fired a rocket like what it showed at a parade on Monday.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    # a participle that looks like the verb of a thing, and a verb like a noun
    (
        "Two rockets fired from the Gaza Strip land in Ashkelon, causing no damage.",
        ["Launch occurred 2024-07-18; landedIn: Ashkelon; launchedFrom: Gaza Strip"],
    ),
    (
        "A boy is killed when a missile launched from Yemen strikes a house in Eilat.",
        ["Launch occurred 2024-07-18; landedIn: Eilat; launchedFrom: Yemen"],
    ),
    (
        "Three people die after the Revolutionary Guard Corps fires missiles at Erbil.",
        ["Launch occurred 2024-07-18; aimedAt: Erbil; launchedBy: Revolutionary Guard Corps"],
    ),
    (
        "Two rockets fired from the Gaza Strip landed in Ashkelon.",
        ["Launch occurred ..2024-07-18; landedIn: Ashkelon; launchedFrom: Gaza Strip"],
    ),
    (
        "The rockets fired from the Gaza Strip land in Ashkelon.",
        ["Launch occurred ..2024-07-18; landedIn: Ashkelon; launchedFrom: Gaza Strip"],
    ),
    # what it did not do to anything is not that it did not take place
    ("The launch of the missile on Monday did not break any accord.", ["Launch occurred 2024-07-15"]),
    (
        "Tuesday's launch of a satellite by Iran did not alarm its neighbours.",
        ["Launch occurred 2024-07-16; launchedBy: Iran"],
    ),
    ("The missile test on Monday did not affect the talks.", ["Launch occurred 2024-07-15"]),
    ("The launch of the missile on Monday did not take place.", ["Launch negated 2024-07-15"]),
    ("The launch of the rocket on Monday did not get the go-ahead.", ["Launch negated 2024-07-15"]),
    # whoever may do it, what is not to be done
    ("Anyone who fires a rocket at Israel will pay for it.", []),
    (
        "Troops were sent to stop Hezbollah from launching rockets.",
        ["Launch hypothetical ..; launchedBy: Hezbollah"],
    ),
    ("Two men were killed on their way to launch rockets at Haifa.", ["Launch planned ..; aimedAt: Haifa"]),
    (
        "The man who fires rockets at Israel is a member of Hamas.",
        ["Launch occurred 2024-07-18; aimedAt: Israel"],
    ),
    (
        "The army stopped militants from launching a rocket on Monday.",
        ["Launch negated 2024-07-15; launchedBy: militants"],
    ),
    (
        "Hamas won support from launching rockets at Israel on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Israel; launchedBy: Hamas"],
    ),
    # a weapon system by its name
    (
        "Pakistan conducted a training launch of the Abdali weapon system on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Pakistan"],
    ),
    (
        "Pakistan tested the Fatah weapon system on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Pakistan"],
    ),
    ("Pakistan tested a weapon system on Monday.", []),
    # where missiles go that are launched at a base, and where a rocket is launched at a centre of its own
    (
        "Russian forces launched 30 cruise missiles at the Yavoriv military base on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Yavoriv; launchedBy: Russia"],
    ),
    (
        "Militants fired a volley of rockets at an air base in Anbar on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Anbar, air base; launchedBy: Militants"],
    ),
    (
        "China launched a rocket at the Jiuquan Satellite Launch Center on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: China; launchedFrom: Jiuquan Satellite Launch Center"],
    ),
    ("The launch of a rocket at Vandenberg on Monday failed.", ["Launch occurred 2024-07-15"]),
    # whom somebody takes to task for what "it" did, and nobody else
    (
        "Israel's prime minister warned Iran on Tuesday after it fired missiles into Syria on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Syria; launchedBy: Iran"],
    ),
    (
        "The United States sanctioned North Korea after it tested a missile on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "North Korea informed Japan after it launched a rocket on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    # what a strike of a day would not change
    (
        "Spain said on Tuesday that Monday's missile strike on Lviv would not alter its plans.",
        ["Launch occurred 2024-07-15; aimedAt: Lviv"],
    ),
    ("Monday's launch of the rocket would not take place, Iran said.", ["Launch negated 2024-07-15"]),
    # a place that nobody knows, in the state that its kind is told with; a maker's rocket by its name
    (
        "Two rockets were fired at Tiberias from the Syrian village of Hader on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Tiberias; launchedFrom: Hader"],
    ),
    ("A Kairos blew up five seconds after it was launched on Monday.", ["Launch occurred 2024-07-15"]),
    ("A trident was sold on Monday.", []),
    # "the day before" of what is to come is that before the publication day, for what has happened
    (
        "NATO will meet on Tuesday after Russia struck Kyiv with missiles the day before.",
        [
            "Summit planned 2024-07-23; participant: NATO",
            "Launch occurred 2024-07-17; aimedAt: Kyiv; launchedBy: Russia",
        ],
    ),
    (
        "Spain will hold talks with Iran after Tehran launched a rocket a day earlier.",
        [
            "Summit planned 2024-07-18..; participant: Iran, Spain",
            "Launch occurred 2024-07-17; launchedBy: Iran",
        ],
    ),
    (
        "Japan is to lodge a protest after North Korea fired a missile the previous day.",
        [
            "Protest planned 2024-07-18..; protestedAgainst: North Korea; protestedBy: Japan",
            "Launch occurred 2024-07-17; launchedBy: North Korea",
        ],
    ),
    (
        "Spain met Iran on Tuesday after Tehran launched a rocket the day before.",
        [
            "Summit occurred 2024-07-16; participant: Iran, Spain",
            "Launch occurred 2024-07-15; launchedBy: Iran",
        ],
    ),
    (
        "Spain met Iran after Tehran launched a rocket the day before.",
        [
            "Summit occurred ..2024-07-18; participant: Iran, Spain",
            "Launch occurred ..2024-07-18; launchedBy: Iran",
        ],
    ),
    (
        "North Korea will fire a missile on Tuesday, after a test of an engine the day before.",
        ["Launch planned 2024-07-23; launchedBy: North Korea"],
    ),
    # a launch that was not aimed at somebody
    (
        "Seoul said it hoped that Monday's launch of a missile was not aimed at the South.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "The launch of two rockets on Monday was not directed against anybody, Iran said.",
        ["Launch occurred 2024-07-15"],
    ),
    ("The missile test on Monday was not meant to take place.", ["Launch negated 2024-07-15"]),
    # a name that looks like a date, "fires scores"
    (
        "A Long March 5 carrying a probe lifted off from Hainan on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Hainan"],
    ),
    (
        "Iran fires scores of ballistic missiles at Israel in retaliation, state media say.",
        ["Launch occurred 2024-07-18; aimedAt: Israel; launchedBy: Iran"],
    ),
    ("A day in March 5 people marched.", []),
    # "the day before" with how and amid what
    (
        "North Korea said on Tuesday that it had tested a missile the day before under the eyes of Kim Jong Un.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Iran said on Tuesday that it had fired two missiles the day before amid tension with Iraq.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "India said on Tuesday that it had tested a rocket two days before under the eyes of its minister.",
        ["Launch occurred 2024-07-14; launchedBy: India"],
    ),
    (
        "Iran fired a missile on Tuesday, the day before the summit in Rome.",
        ["Launch occurred 2024-07-16; launchedBy: Iran", "Summit occurred 2024-07-17; heldAt: Rome"],
    ),
    (
        "Iran fired a missile the day before the summit in Rome.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran", "Summit occurred ..2024-07-18; heldAt: Rome"],
    ),
    (
        "Iran fired a missile two days before a summit in Rome.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran", "Summit occurred ..2024-07-18; heldAt: Rome"],
    ),
    # the space agency of a state
    ("India's space agency launched a rocket on Monday.", ["Launch occurred 2024-07-15; launchedBy: ISRO"]),
    ("A rocket of Japan's space agency lifted off on Monday.", ["Launch occurred 2024-07-15"]),
    # a weekend before its noun
    (
        "Israel met on Monday to weigh a response to Iran's weekend barrage of missiles.",
        [
            "Summit occurred 2024-07-15; participant: Israel",
            "Launch occurred 2024-07-13..2024-07-14; launchedBy: Iran",
        ],
    ),
    (
        "Tokyo protested on Monday over Pyongyang's weekend missile test.",
        [
            "Protest occurred 2024-07-15; protestedAgainst: North Korea; protestedBy: Japan",
            "Launch occurred 2024-07-13..2024-07-14; launchedBy: North Korea",
        ],
    ),
    (
        "The minister condemned the weekend launch of a missile by Iran.",
        ["Launch occurred 2024-07-13..2024-07-14; launchedBy: Iran"],
    ),
    ("Iran will fire a missile in its weekend drill.", ["Launch planned 2024-07-18..; launchedBy: Iran"]),
    # what is told of a thing beside its verb; the zone of a time
    (
        "A ballistic missile, believed to be a KN-23, was fired from Yangdok on Monday.",
        ["Launch occurred 2024-07-15; launchedFrom: Yangdok"],
    ),
    (
        "North Korea launched 2 SRBMs at 6:10 a.m. KST from Wonsan into the East Sea.",
        ["Launch occurred 2024-07-18; landedIn: Sea of Japan; launchedBy: North Korea; launchedFrom: Wonsan"],
    ),
    # who called it; who joins what is told as new; who is back from it; what is warned of
    (
        "On Monday, 25,000 people attended a protest in Dresden called by Pegida.",
        ["Protest occurred 2024-07-15; heldAt: Dresden"],
    ),
    (
        "Erdogan urged Muslims to join a protest against Israel in Istanbul on Friday.",
        ["Protest hypothetical 2024-07-19; heldAt: Istanbul; protestedAgainst: Israel; protestedBy: Muslims"],
    ),
    (
        "Abe, back from a visit to Iran, will meet Trump on Friday.",
        [
            "Visit occurred ..2024-07-18; destination: Iran; visitor: Abe",
            "Summit planned 2024-07-19; participant: Abe, Trump",
        ],
    ),
    ("Officials warned of protests in Paris on Friday.", ["Protest hypothetical 2024-07-19; heldAt: Paris"]),
    # what is to follow behind "with"; two clauses with "while"
    (
        "Hundreds protested in London on Monday, with a bigger demonstration planned for Saturday.",
        ["Protest occurred 2024-07-15; heldAt: London", "Protest planned 2024-07-20; heldAt: London"],
    ),
    (
        "Putin arrived in Beijing on Friday, with talks due to begin on Saturday.",
        [
            "Visit occurred 2024-07-12; destination: Beijing; visitor: Vladimir Putin",
            "Summit planned 2024-07-20; heldAt: Beijing",
        ],
    ),
    (
        "Students marched in Dresden on Monday, while workers demonstrated in Berlin.",
        [
            "Protest occurred 2024-07-15; heldAt: Dresden; protestedBy: Students",
            "Protest occurred 2024-07-15; heldAt: Berlin; protestedBy: workers",
        ],
    ),
    # officials and lawmakers travel; whose trip it is behind a saying; how long it will last
    (
        "South Korean officials travelled to Pyongyang on Monday.",
        ["Visit occurred 2024-07-15; destination: Pyongyang; visitor: South Korean officials"],
    ),
    (
        "Secretary of State Colin Powell will make a one-day stop in Port-au-Prince next Tuesday, the State Department said, his second trip abroad this month.",
        ["Visit planned 2024-07-23; destination: Port-au-Prince; visitor: Colin Powell"],
    ),
    # what a test involves; a drill of missiles; what crashes where
    (
        "North Korea conducted a test involving a new cruise missile on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: North Korea"],
    ),
    (
        "A Russian cruise missile smashed into an apartment block in Dnipro on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Dnipro; launchedBy: Russia"],
    ),
    # what was fired from a place, of which a clause behind it tells; what flew over; artillery
    (
        "North Korea fired a missile from a base near Kusong, which flew 700 km and landed in the Sea of Japan.",
        [
            "Launch occurred ..2024-07-18; landedIn: Sea of Japan; launchedBy: North Korea; launchedFrom: base near Kusong"
        ],
    ),
    (
        "A North Korean missile overflew Aomori prefecture on Tuesday and came down in the Pacific Ocean.",
        ["Launch occurred 2024-07-16; flewOver: Aomori; landedIn: Pacific Ocean; launchedBy: North Korea"],
    ),
    # what is reported with its own day; a day with an anniversary beside it; who bangs pots, and where police are
    (
        "On Monday, about 200 people rallied in Oslo against Israel. Smaller protests were reported the same day in Bergen and Tromso.",
        [
            "Protest occurred 2024-07-15; heldAt: Oslo; protestedAgainst: Israel",
            "Protest occurred 2024-07-15; heldAt: Bergen, Tromsø; protestedAgainst: Israel",
        ],
    ),
    (
        "On Monday, the anniversary of the crash that killed Poland's president, thousands of students protested in Warsaw.",
        ["Protest occurred 2024-07-15; heldAt: Warsaw; protestedBy: students"],
    ),
    (
        "Police in Moscow detained dozens of people protesting against the war on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Moscow"],
    ),
    # who is hit by what; what a meeting urges others to do; where a tour takes somebody
    (
        "A Ukrainian airliner was hit by an Iranian missile on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    (
        "Foreign ministers meeting in Rome on Monday urged Iran to talk.",
        ["Summit occurred 2024-07-15; heldAt: Rome"],
    ),
    (
        "Sergei Lavrov began on Monday a tour that will take him to Egypt and Iran.",
        ["Visit occurred 2024-07-15; destination: Egypt, Iran; visitor: Sergey Lavrov"],
    ),
    # what leads to what is to come
    (
        "The summit sets the tone for the North Korea–United States summit later this year.",
        [
            "Summit occurred 2024-07-18",
            "Summit planned 2024-07-18..2024-12-31; participant: North Korea, United States",
        ],
    ),
    # where those are who act in a passive
    (
        "Two soldiers were killed by a rocket in Sderot on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Sderot"],
    ),
    # another of its kind
    (
        "Pakistan test-fired a missile on Tuesday. India conducted a similar test on Sunday.",
        ["Launch occurred 2024-07-16; launchedBy: Pakistan", "Launch occurred 2024-07-14; launchedBy: India"],
    ),
    (
        "North Korea fired a missile on Monday, with another launch expected within days.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea", "Launch planned ..; launchedBy: North Korea"],
    ),
    # what a dated noun is about, by what its sentence names or condemns
    (
        "Hours after the launch on Sunday the Security Council met in an emergency session.",
        [
            "Launch occurred 2024-07-14",
            "Summit occurred 2024-07-14..2024-07-15; participant: United Nations Security Council",
        ],
    ),
    ("Tuesday's launch drew condemnation from Seoul and Tokyo.", ["Launch occurred 2024-07-16"]),
    ("Monday's test was the North's sixth of a hydrogen bomb that fits on a missile.", []),
    ("Ministers attended Tuesday's launch of the campaign that the Security Council backed.", []),
    # what a known event had not done, it is not denied to have been
    (
        "The weekend missile launch by North Korea had not violated a moratorium.",
        ["Launch occurred 2024-07-13..2024-07-14; launchedBy: North Korea"],
    ),
    ("Tuesday's missile launch was not announced.", ["Launch occurred 2024-07-16"]),
    (
        "Islamabad demanded an inquiry on Saturday into Wednesday's launch of a missile.",
        ["Launch occurred 2024-07-17"],
    ),
    # nobody fires at his own: "its" is of who tells of it or answers it, the "it" that lifts off nobody
    (
        "Poland summoned the envoy after Russia fired a missile through its airspace.",
        ["Launch occurred ..2024-07-18; flewOver: airspace of Poland; launchedBy: Russia"],
    ),
    (
        "Japan said North Korea had fired a missile that fell into its exclusive economic zone.",
        ["Launch occurred ..2024-07-18; landedIn: exclusive economic zone of Japan; launchedBy: North Korea"],
    ),
    (
        "Japan said North Korea had fired a missile from its territory.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea; launchedFrom: North Korea"],
    ),
    (
        "SEOUL -- Innospace's rocket crashed after it lifted off on Sunday.",
        ["Launch occurred 2024-07-14; launchedBy: Innospace"],
    ),
    # what was fired is told by what it was, was used in an attack, shot something down, or sent up what has a name
    (
        "The object launched from Yemen on Monday was a missile.",
        ["Launch occurred 2024-07-15; launchedFrom: Yemen"],
    ),
    ("The man fired on Thursday was a missile expert.", []),
    ("Missiles were used in the attack on Monday.", ["Launch occurred 2024-07-15"]),
    (
        "Russia launched 80 missiles at Kyiv on Monday and 43 were shot down.",
        [
            "Launch occurred 2024-07-15; aimedAt: Kyiv; launchedBy: Russia",
        ],
    ),
    ("The Jupiter Explorer is launched on an Ariane 5.", ["Launch occurred 2024-07-18"]),
    (
        "Sirens wailed on Monday as a rocket fired from Gaza fell into the sea.",
        ["Launch occurred 2024-07-15; landedIn: sea; launchedFrom: Gaza Strip"],
    ),
    ("The suspect in the rocket attack was arrested on Monday.", ["Launch occurred ..2024-07-18"]),
    # what is answered was before, and the day behind what is denounced is its own
    (
        "Seoul will close the zone in retaliation for Monday's missile launch.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "The US joined others on Monday in denouncing the firing of a missile last Friday.",
        ["Launch occurred 2024-07-12"],
    ),
    (
        "Iran agreed on Monday to meet Oman, a day after it launched a rocket.",
        ["Summit planned ..; participant: Iran, Oman", "Launch occurred 2024-07-14; launchedBy: Iran"],
    ),
    (
        "A Yars missile was fired from Plesetsk and a Sineva from the Barents Sea on Wednesday.",
        ["Launch occurred 2024-07-17; launchedFrom: Plesetsk Cosmodrome"],
    ),
    (
        "A missile fired by North Korea from waters off Wonsan on Wednesday splashed down at sea.",
        [
            "Launch occurred 2024-07-17; landedIn: sea; launchedBy: North Korea; launchedFrom: waters off Wonsan"
        ],
    ),
    ("Washington called Monday's missile launch a provocation.", ["Launch occurred 2024-07-15"]),
    (
        "The UN will meet on Friday over Monday's missile launch.",
        ["Summit planned 2024-07-19; participant: United Nations", "Launch occurred 2024-07-15"],
    ),
    ("Shares fell following Monday's missile launch.", ["Launch occurred 2024-07-15"]),
    # a text that begins with a participle
    ("Held on Monday, the summit will be remembered.", ["Summit planned 2024-07-18.."]),
    # what a governing word says of an event that it does not make happen, and whose day its date is
    (
        "Qatar laid the groundwork for a summit with Oman on Monday.",
        ["Summit planned 2024-07-15..2024-07-22; participant: Oman, Qatar"],
    ),
    ("The navy practised a missile launch in the Black Sea.", ["Launch hypothetical .."]),
    (
        "South Korea carried out a mock missile launch on Monday.",
        ["Launch hypothetical 2024-07-15; launchedBy: South Korea"],
    ),
    (
        "State television aired a fake video of a protest in Minsk.",
        ["Protest hypothetical ..; heldAt: Minsk"],
    ),
    ("The minister campaigned in Lima against the protests.", ["Protest occurred ..2024-07-18"]),
    ("The city braced for a missile launch.", ["Launch planned .."]),
    (
        "The minister expressed support on Tuesday for the protests in Kenya.",
        ["Protest occurred ..2024-07-18; heldAt: Kenya"],
    ),
    # what talks are on, what an end lies ahead of, and what is only spoken of now
    ("Ministers held talks on the war in Sudan.", ["Summit occurred ..2024-07-18; participant: Ministers"]),
    (
        "The talks between Iran and Iraq are likely to collapse.",
        ["Summit occurred ..2024-07-18; participant: Iran, Iraq"],
    ),
    (
        "The mayor is jailed for five days after a protest in Lima.",
        ["Protest occurred ..2024-07-18; heldAt: Lima"],
    ),
    ("Senators reject a text condemning a crackdown on protesters.", ["Protest occurred ..2024-07-18"]),
    ("Germany criticises Russia for failing to meet commitments.", []),
    (
        "Another Israeli prime minister visited Oman on Monday.",
        ["Visit occurred 2024-07-15; destination: Oman; visitor: Israeli prime minister"],
    ),
    # a list with an article in it
    (
        "Lavrov will visit Oman, the UAE and Egypt.",
        [
            "Visit planned 2024-07-18..; destination: Egypt, Oman, United Arab Emirates; visitor: Sergey Lavrov"
        ],
    ),
    # what is told of a gerund or an infinitive by the word over it
    (
        "Macron spoke of meeting Putin in Rome.",
        ["Summit hypothetical ..; heldAt: Rome; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    ("Iran was on the verge of firing a missile.", ["Launch hypothetical ..; launchedBy: Iran"]),
    (
        "Macron went on to meet Putin in Rome.",
        ["Summit occurred ..2024-07-18; heldAt: Rome; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    (
        "Putin declined to visit Cuba on Monday.",
        ["Visit negated 2024-07-15..2024-07-22; destination: Cuba; visitor: Vladimir Putin"],
    ),
    # what is known is there, whatever is asked or hoped of it; whose demand a removal is
    (
        "Officials asked whether the protests over a film were used as a cover.",
        ["Protest occurred ..2024-07-18"],
    ),
    (
        "Jordan's king condemns a crackdown on protesters and calls for Syrian President Bashar al-Assad to resign.",
        ["Protest occurred ..2024-07-18"],
    ),
    # what is done instead, and who only waits
    (
        "The minister held a press conference instead of a meeting with Putin.",
        ["Summit negated ..; participant: Vladimir Putin, minister"],
    ),
    (
        "The army was on alert for Biden's visit to Cuba.",
        ["Visit planned ..; destination: Cuba; visitor: Joe Biden"],
    ),
    # what an adjective says of an event, and what a past verb says in spite of it
    ("France denounced a foiled missile launch by Iran.", ["Launch negated ..; launchedBy: Iran"]),
    (
        "Leaders held the postponed summit in Oslo on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Oslo; participant: Leaders"],
    ),
    # what is about any of its kind
    (
        "Biden met Xi Jinping in Bali. Such a summit had been expected for months.",
        ["Summit occurred ..2024-07-18; heldAt: Bali; participant: Joe Biden, Xi Jinping"],
    ),
    # when what was done went on, or another is to be
    (
        "Sergei Lavrov returned last week from a two-day visit to Egypt.",
        ["Visit occurred 2024-07-08..2024-07-14; destination: Egypt; visitor: Sergey Lavrov"],
    ),
    (
        "Xi Jinping met Vladimir Putin on Tuesday, with more talks due on Saturday.",
        ["Summit occurred 2024-07-16; participant: Vladimir Putin, Xi Jinping", "Summit planned 2024-07-20"],
    ),
    (
        "Iran fired a rocket earlier in the week.",
        ["Launch occurred 2024-07-15..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Vladimir Putin, who returned from Minsk on Monday, praised him. Later in the day Xi Jinping met Sergei Lavrov.",
        [
            "Visit occurred 2024-07-15; destination: Minsk; visitor: Vladimir Putin",
            "Summit occurred ..2024-07-18; participant: Sergey Lavrov, Xi Jinping",
        ],
    ),
    (
        "Sergei Lavrov flew to Munich after talks in Minsk on Wednesday with Egypt's Sameh Shoukry.",
        [
            "Visit occurred ..2024-07-18; destination: Munich; visitor: Sergey Lavrov",
            "Summit occurred 2024-07-17; heldAt: Minsk; participant: Sameh Shoukry, Sergey Lavrov",
        ],
    ),
    # who takes part, and where, behind what stands between
    (
        "Talks involving Xi Jinping and Vladimir Putin took place in Minsk.",
        ["Summit occurred ..2024-07-18; heldAt: Minsk; participant: Vladimir Putin, Xi Jinping"],
    ),
    # whom a summit brings together; who comes face to face; who leads a delegation somewhere
    (
        "A summit bringing together Japan, China and South Korea opened in Seoul on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Seoul; participant: China, Japan, South Korea"],
    ),
    (
        "Davutoglu and Tsipras came face to face in Izmir on 8 March.",
        ["Summit occurred 2024-03-08; heldAt: Izmir; participant: Davutoglu, Tsipras"],
    ),
    ("The president came face to face with a bear in Alaska on Monday.", []),
    (
        "Ismail Haniyeh led a Hamas delegation to Cairo on Wednesday.",
        ["Visit occurred 2024-07-17; destination: Cairo; visitor: Ismail Haniyeh"],
    ),
    ("She led the mission to Mars in 2012.", []),
    # what one drives or returns somewhere for is ahead, what is given in return only thought of
    (
        "Kim Jong Un returned to Hanoi on Monday for a summit with Joe Biden.",
        [
            "Visit occurred 2024-07-15; destination: Hanoi; visitor: Kim Jong Un",
            "Summit planned ..; heldAt: Hanoi; participant: Joe Biden, Kim Jong Un",
        ],
    ),
    (
        "Joe Biden was driven to the royal palace for talks with King Abdullah.",
        ["Summit planned ..; heldAt: royal palace; participant: Abdullah II, Joe Biden"],
    ),
    (
        "Iran offered a freeze in return for talks with Washington.",
        ["Summit hypothetical ..; participant: Iran, United States"],
    ),
    # two who are told of one by one; two between whom something is, beside a third
    (
        "Omar al-Bashir arrived first. His counterpart Salva Kiir landed an hour later. They met at the Sheraton.",
        ["Summit occurred ..2024-07-18; heldAt: Sheraton; participant: Omar al-Bashir, Salva Kiir"],
    ),
    (
        "Vladimir Putin arrived in Minsk on Monday. Vladimir Putin praised Belarus. They met for two hours.",
        ["Visit occurred 2024-07-15; destination: Minsk; visitor: Vladimir Putin"],
    ),
    (
        "Talks between Serbia's Aleksandar Vucic and Kosovo's Albin Kurti opened in Brussels. EU foreign policy chief Josep Borrell was hopeful. The two men had last met in Ohrid in March.",
        [
            "Summit occurred ..2024-07-18; heldAt: Brussels; participant: Albin Kurti, Aleksandar Vučić",
            "Summit occurred 2024-03-01..2024-03-31; heldAt: Ohrid; participant: Albin Kurti, Aleksandar Vučić",
        ],
    ),
    (
        "Delegations led by Sergei Ryabkov and Wendy Sherman met in Geneva on Monday.",
        [
            "Summit occurred 2024-07-15; heldAt: Geneva; participant: Delegations, Sergei Ryabkov, Wendy Sherman"
        ],
    ),
    # roads that people block for a cause; whose protest it is
    (
        "Truckers blocked highways in Brazil on Monday in anger at fuel prices.",
        ["Protest occurred 2024-07-15; heldAt: Brazil; protestedBy: Truckers"],
    ),
    ("Police blocked the road to the palace on Monday over security fears.", []),
    ("Snow blocked roads across France on Wednesday.", []),
    (
        "Hundreds of nurses walked out of Kenya's public hospitals. They want better pay. Their protest entered its third day on Wednesday.",
        ["Protest occurred 2024-07-17; protestedBy: nurses"],
    ),
    # "since" dates the one before also of who was the first to do something; what a group claims is its own
    (
        "Barack Obama is the first US president to visit Cuba since 1928.",
        ["Visit occurred ..2024-07-18; destination: Cuba; visitor: Barack Obama"],
    ),
    (
        "On Monday Emmanuel Macron became the first Western leader to visit China since March.",
        ["Visit occurred 2024-07-15; destination: China; visitor: Emmanuel Macron"],
    ),
    (
        "The Houthis claimed responsibility for a missile that hit a ship in the Red Sea on Tuesday.",
        ["Launch occurred 2024-07-16; landedIn: Red Sea; launchedBy: Houthis"],
    ),
    (
        "Nobody claimed responsibility for a rocket that hit a house in Sderot on Monday.",
        ["Launch occurred 2024-07-15; landedIn: Sderot, house"],
    ),
    # what is told beside a summit is apart from it; they are all whom "and" joined
    (
        "Talks on the sidelines of the G7 summit in Hiroshima failed.",
        [
            "Summit occurred ..2024-07-18; heldAt: Hiroshima",
            "Summit occurred ..2024-07-18; heldAt: Hiroshima; participant: Group of Seven",
        ],
    ),
    (
        "Narendra Modi held talks with Volodymyr Zelenskyy on the sidelines of the G7 summit in Hiroshima.",
        [
            "Summit occurred ..2024-07-18; heldAt: Hiroshima; participant: Narendra Modi, Volodymyr Zelensky",
            "Summit occurred ..2024-07-18; heldAt: Hiroshima; participant: Group of Seven",
        ],
    ),
    (
        "Japan, China and South Korea signed a pact. They will hold talks in Seoul in May.",
        ["Summit planned 2025-05-01..2025-05-31; heldAt: Seoul; participant: China, Japan, South Korea"],
    ),
    # a town before those who protest in it, which is not what its government does
    ("The Minsk protests against the election continued on Sunday.", []),
    ("Anti-Beijing protesters marched on Sunday.", ["Protest occurred 2024-07-14"]),
    ("London protesters marched in Leeds on Sunday.", ["Protest occurred 2024-07-14; heldAt: Leeds"]),
    ("Minsk protests against the vote.", ["Protest occurred 2024-07-18; protestedBy: Belarus"]),
    (
        "About 500 people rallied outside the embassy in Bern. A smaller rally took place in Geneva, where 50 demonstrators chanted slogans.",
        ["Protest occurred ..2024-07-18; heldAt: Bern", "Protest occurred ..2024-07-18; heldAt: Geneva"],
    ),
    # a thing apart from how long before or after it was; who acts while somebody meets
    (
        "North Korea fired a missile days before Xi Jinping's visit to Pyongyang.",
        [
            "Launch occurred ..2024-07-18; launchedBy: North Korea",
            "Visit occurred ..2024-07-18; destination: Pyongyang; visitor: Xi Jinping",
        ],
    ),
    (
        "Iran fired missiles seconds after the deadline passed.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    ("Shares in the arms maker fell two trading days before the vote.", []),
    (
        "Vladimir Putin met Narendra Modi in Moscow as dozens of activists protested outside the Indian embassy.",
        [
            "Summit occurred ..2024-07-18; heldAt: Moscow; participant: Narendra Modi, Vladimir Putin",
            "Protest occurred ..2024-07-18; heldAt: Indian embassy; protestedAgainst: India; protestedBy: activists",
        ],
    ),
    ("They served as hundreds of soldiers trained in Kenya.", []),
    # who rushes to do something does it, and what drives people to it makes them; a town that is called "The"
    (
        "The army rushed to fire missiles at Gaza on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: Gaza Strip"],
    ),
    (
        "Rising prices drove thousands to protest in Lima on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lima"],
    ),
    (
        "The Hague protests to Moscow over the spies.",
        ["Protest occurred 2024-07-18; protestedAgainst: Russia; protestedBy: Netherlands"],
    ),
    ("Firefighters blocked the street in Lima on Monday over a gas leak.", []),
    # a present that judges an event of a day just gone, not one that says when it will be
    (
        "Monday's launch by North Korea is the seventh this month.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Monday's launch by North Korea comes days after a summit between Biden and Kishida in Washington.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Summit occurred ..2024-07-18; heldAt: Washington; participant: Fumio Kishida, Joe Biden",
        ],
    ),
    (
        "Monday's summit between Putin and Xi in Moscow is a chance to end the war.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping"],
    ),
    (
        "Friday's summit between Putin and Xi in Moscow is the third this year.",
        ["Summit planned 2024-07-19; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping"],
    ),
    (
        "Monday's summit between Putin and Xi in Moscow is at the Kremlin.",
        ["Summit planned 2024-07-22; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping"],
    ),
    (
        "Saturday's launch of a satellite by India is its third this year.",
        ["Launch planned 2024-07-20; launchedBy: India"],
    ),
    # what stands behind an inserted participle is the clause's
    (
        "North Korea launched a missile, later named the Hwasong-12, on July 9.",
        ["Launch occurred 2024-07-09; launchedBy: North Korea"],
    ),
    (
        "Japan protested the launch, carried out by North Korea, in a statement on Tuesday.",
        ["Protest occurred ..2024-07-18; protestedBy: Japan"],
    ),
    (
        "Iran fired missiles at a base, used by Kurdish rebels, in northern Iraq on Monday.",
        ["Launch occurred 2024-07-15; aimedAt: base; launchedBy: Iran"],
    ),
    (
        "Israel was struck by missiles, fired from Iran, from Iraq and from Yemen.",
        ["Launch occurred ..2024-07-18; launchedFrom: Iran, Iraq, Yemen"],
    ),
    (
        "Iran test-fired a missile as part of an exercise on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: Iran"],
    ),
    # a clause without its verb has its own place and day
    (
        "Macron and Xi met for six hours on Thursday in Beijing and again on Tuesday in Guangzhou.",
        [
            "Summit occurred 2024-07-18; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping",
            "Summit occurred 2024-07-16; heldAt: Guangzhou; participant: Emmanuel Macron, Xi Jinping",
        ],
    ),
    (
        "Macron and Xi met in Beijing on Monday and again in Guangzhou on Tuesday.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Emmanuel Macron, Xi Jinping",
            "Summit occurred 2024-07-16; heldAt: Guangzhou; participant: Emmanuel Macron, Xi Jinping",
        ],
    ),
    (
        "North Korea fired one missile on 5 May from Kusong and another on 9 May from Sinpo.",
        [
            "Launch occurred 2024-05-05; launchedBy: North Korea; launchedFrom: Kusong",
            "Launch occurred 2024-05-09; launchedBy: North Korea; launchedFrom: Sinpo",
        ],
    ),
    (
        "North Korea fired a missile on 5 May, two on 9 May and one on 12 May into the Sea of Japan.",
        [
            "Launch occurred 2024-05-05; launchedBy: North Korea",
            "Launch occurred 2024-05-09; launchedBy: North Korea",
            "Launch occurred 2024-05-12; landedIn: Sea of Japan; launchedBy: North Korea",
        ],
    ),
    (
        "Students protested in Paris on Monday and in Lyon on Tuesday.",
        [
            "Protest occurred 2024-07-15; heldAt: Paris; protestedBy: Students",
            "Protest occurred 2024-07-16; heldAt: Lyon; protestedBy: Students",
        ],
    ),
    (
        "The foreign minister will travel to Rome on Monday and to Paris on Tuesday.",
        [
            "Visit planned 2024-07-22; destination: Rome; visitor: foreign minister",
            "Visit planned 2024-07-23; destination: Paris; visitor: foreign minister",
        ],
    ),
    (
        "Rockets were fired from Gaza on Monday and from Lebanon on Tuesday.",
        [
            "Launch occurred 2024-07-15; launchedFrom: Gaza Strip",
            "Launch occurred 2024-07-16; launchedFrom: Lebanon",
        ],
    ),
    (
        "Xi met Putin on Monday in Moscow and on Tuesday flew home.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping"],
    ),
    # one state after another is aimed at
    (
        "Iran fired missiles at a base in Erbil on Monday. It also fired missiles at Islamic State targets in Syria.",
        [
            "Launch occurred 2024-07-15; aimedAt: Erbil, base; launchedBy: Iran",
            "Launch occurred ..2024-07-18; aimedAt: Islamic State targets, Syria; launchedBy: Iran",
        ],
    ),
    (
        "Iran fired missiles at a base in Erbil on Monday. The missiles were fired at a target near the airport.",
        ["Launch occurred 2024-07-15; aimedAt: Erbil, base, target near the airport; launchedBy: Iran"],
    ),
    # quoted names
    (
        'Turkey fired rockets at a "terror base" in Iraq.',
        ["Launch occurred ..2024-07-18; aimedAt: Iraq, terror base; launchedBy: Turkey"],
    ),
    # a place opens a sentence
    (
        "In Kyiv Blinken met Zelenskiy.",
        ["Summit occurred ..2024-07-18; heldAt: Kyiv; participant: Antony Blinken, Volodymyr Zelensky"],
    ),
    (
        "In Cairo Hamas officials met mediators.",
        ["Summit occurred ..2024-07-18; heldAt: Cairo; participant: Hamas, mediators"],
    ),
    (
        "In New York Xi Jinping met Joe Biden.",
        ["Summit occurred ..2024-07-18; heldAt: New York; participant: Joe Biden, Xi Jinping"],
    ),
    (
        "In Washington President Joe Biden met Kishida.",
        ["Summit occurred ..2024-07-18; heldAt: Washington; participant: Fumio Kishida, Joe Biden"],
    ),
    ("In Tehran thousands marched against the attack.", ["Protest occurred ..2024-07-18; heldAt: Tehran"]),
    # names set off behind offices
    (
        "The talks on Wednesday between the Russian foreign minister, Sergei Lavrov, and his Turkish counterpart, Hakan Fidan, lasted an hour.",
        ["Summit occurred 2024-07-17; participant: Hakan Fidan, Sergey Lavrov"],
    ),
    (
        "Talks between the president of Mexico, Claudia Sheinbaum, and the Brazilian president, Lula da Silva, were held in Rio on Monday.",
        [
            "Summit occurred 2024-07-15; heldAt: Rio de Janeiro; participant: Claudia Sheinbaum, Luiz Inácio Lula da Silva"
        ],
    ),
    (
        "A summit between the US president, Joe Biden, the Japanese prime minister, Fumio Kishida, and the South Korean president, Yoon Suk Yeol, was held at Camp David.",
        [
            "Summit occurred ..2024-07-18; heldAt: Camp David; participant: Fumio Kishida, Joe Biden, Yoon Suk Yeol"
        ],
    ),
    (
        "He met the Russian foreign minister, Sergei Lavrov, and the Turkish president said the talks were useful.",
        ["Summit occurred ..2024-07-18; participant: Sergey Lavrov"],
    ),
    (
        "Talks were held between the Japanese prime minister, Joe Biden, and Yoon Suk Yeol.",
        ["Summit occurred ..2024-07-18; participant: Joe Biden, Yoon Suk Yeol"],
    ),
    # the end of a stay tells where it was
    (
        "Macron flew home from Beijing on Friday after a three-day state visit.",
        ["Visit occurred 2024-07-10..2024-07-12; destination: Beijing; visitor: Emmanuel Macron"],
    ),
    ("The minister flew home from holiday on Monday.", []),
    # a rocket and what it carries
    (
        "China put a spy satellite into orbit on Sunday with a Long March 2D that took off from Xichang.",
        ["Launch occurred 2024-07-14; launchedBy: China; launchedFrom: Xichang Satellite Launch Center"],
    ),
    (
        "Russia plans to launch a Soyuz rocket carrying a new crew to the International Space Station on October 14.",
        ["Launch planned 2024-10-14; launchedBy: Russia"],
    ),
    (
        "A SpaceX rocket carrying 23 satellites blasted off from Cape Canaveral on Saturday.",
        ["Launch occurred 2024-07-13; launchedBy: SpaceX; launchedFrom: Cape Canaveral"],
    ),
    (
        "A Soyuz rocket carrying two cosmonauts exploded after lift-off from Baikonur on Saturday.",
        ["Launch occurred 2024-07-13; launchedFrom: Baikonur Cosmodrome"],
    ),
    (
        "An IRGC missile struck Erbil.",
        ["Launch occurred ..2024-07-18; landedIn: Erbil; launchedBy: Islamic Revolutionary Guard Corps"],
    ),
    ("Iran wants sanctions lifted in May.", []),
    # days before what may be ahead
    (
        "Pakistan test-fired a missile on Tuesday, days before a new round of peace talks with India.",
        [
            "Launch occurred 2024-07-16; launchedBy: Pakistan",
            "Summit planned 2024-07-18..; participant: India, Pakistan",
        ],
    ),
    (
        "North Korea fired a missile on Wednesday, weeks before a summit between Biden and Kishida in Seoul.",
        [
            "Launch occurred 2024-07-17; launchedBy: North Korea",
            "Summit planned 2024-07-31..; heldAt: Seoul; participant: Fumio Kishida, Joe Biden",
        ],
    ),
    (
        "North Korea fired a missile on 2 July, days before a summit between Biden and Kishida in Seoul.",
        [
            "Launch occurred 2024-07-02; launchedBy: North Korea",
            "Summit occurred 2024-07-04..2024-07-18; heldAt: Seoul; participant: Fumio Kishida, Joe Biden",
        ],
    ),
    (
        "North Korea fired a missile days before a summit in Seoul on 12 July.",
        [
            "Launch occurred ..2024-07-10; launchedBy: North Korea",
            "Summit occurred 2024-07-12; heldAt: Seoul",
        ],
    ),
    # the same meeting, said again
    (
        "Koizumi and Hu Jintao will meet in Santiago on Friday, in what would be their first encounter in 13 months.",
        ["Summit planned 2024-07-19; heldAt: Santiago; participant: Hu Jintao, Koizumi"],
    ),
    # a day for which something was set may be over or not
    (
        "Xi was to arrive in Rome on Tuesday.",
        ["Visit planned 2024-07-16..2024-07-23; destination: Rome; visitor: Xi Jinping"],
    ),
    (
        "Xi was to arrive in Rome on Friday.",
        ["Visit planned 2024-07-19; destination: Rome; visitor: Xi Jinping"],
    ),
    (
        "Protesters were to march on the parliament in Tbilisi on Wednesday.",
        ["Protest planned 2024-07-17..2024-07-24; heldAt: Tbilisi"],
    ),
    # what was called off is not what comes instead
    (
        "SpaceX's Falcon 9 rocket is scheduled to lift off from Cape Canaveral at 1:10 p.m. EST on Saturday, the company said, after Tuesday's attempt was called off 13 minutes before launch because of a problem.",
        [
            "Launch planned 2024-07-20; launchedBy: SpaceX; launchedFrom: Cape Canaveral",
            "Launch negated 2024-07-16; launchedBy: SpaceX",
        ],
    ),
    ("Tuesday's attempt to launch a rocket was aborted by SpaceX.", ["Launch negated 2024-07-16"]),
    # later than planned is no day
    (
        "The European Space Agency will try again on Wednesday to launch its LISA Pathfinder spacecraft, a day later than planned.",
        ["Launch planned 2024-07-24; launchedBy: European Space Agency"],
    ),
    # which of several
    (
        "Iran launched the first of a new series of satellites on Sunday.",
        ["Launch occurred 2024-07-14; launchedBy: Iran"],
    ),
    (
        "Japan will launch the sixth of its Michibiki satellites on an H3 rocket on Sunday.",
        ["Launch planned 2024-07-21; launchedBy: Japan"],
    ),
    # the day on which a thing came down is that of its launch
    (
        "Houthi rebels said on Friday they had fired a missile at Riyadh. Saudi air defences shot it down over the city on Thursday.",
        ["Launch occurred 2024-07-18; aimedAt: Riyadh; launchedBy: Houthis"],
    ),
    (
        "Hamas fired a rocket at Israel. It landed in Sderot on Tuesday.",
        ["Launch occurred 2024-07-16; aimedAt: Israel; landedIn: Sderot; launchedBy: Hamas"],
    ),
    (
        "Hamas fired two rockets at Israel. Both fell in open fields on Tuesday.",
        ["Launch occurred 2024-07-16; aimedAt: Israel; landedIn: open fields; launchedBy: Hamas"],
    ),
    (
        "North Korea fired a missile. The missile flew 800 km and fell into the sea on Tuesday morning.",
        ["Launch occurred 2024-07-16; landedIn: sea; launchedBy: North Korea"],
    ),
    (
        "China launched a satellite. It fell to Earth on Tuesday.",
        ["Launch occurred ..2024-07-18; launchedBy: China"],
    ),
    (
        "China launched a rocket. Its debris fell into the sea on Tuesday.",
        ["Launch occurred ..2024-07-18; landedIn: sea; launchedBy: China"],
    ),
    (
        "Iran fired missiles at a base in Iraq. The base was hit by rockets on Tuesday.",
        ["Launch occurred ..2024-07-18; aimedAt: Iraq, base; launchedBy: Iran"],
    ),
    (
        "Russia fired a missile at Odesa. Air defences shot down two drones on Tuesday.",
        ["Launch occurred ..2024-07-18; aimedAt: Odesa; launchedBy: Russia"],
    ),
    (
        "Russia fired a missile at Odesa. Ukraine said on Tuesday it had shot down the missile.",
        ["Launch occurred ..2024-07-18; aimedAt: Odesa; launchedBy: Russia"],
    ),
    (
        "North Korea fired a missile in May. The missile hit a target in the sea on Tuesday.",
        ["Launch occurred 2024-05-01..2024-05-31; landedIn: sea; launchedBy: North Korea"],
    ),
    # who launches is not what is launched
    (
        "Aditya-L1 will lift off from Sriharikota on September 2.",
        ["Launch planned 2024-09-02; launchedFrom: Satish Dhawan Space Centre"],
    ),
    (
        "The IS-29e lifted off from Kourou on Friday.",
        ["Launch occurred 2024-07-12; launchedFrom: Guiana Space Centre"],
    ),
    ("Putin took off from Baikonur on Friday.", []),
    # what befalls a thing in a clause behind "as", or as others report
    (
        "Sirens sound in Haifa as a rocket lands near the port.",
        ["Launch occurred 2024-07-18; landedIn: Haifa"],
    ),
    (
        "Turkey says three rockets launched from Syria have hit the border town of Kilis, killing one.",
        ["Launch occurred 2024-07-18; landedIn: Kilis; launchedFrom: Syria"],
    ),
    (
        "Iran says its missiles fired from Kermanshah have hit bases in Iraq.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran; launchedFrom: Kermanshah"],
    ),
    (
        "Turkey says rockets launched from Syria have hit the border town of Kilis for years.",
        ["Launch occurred ..2024-07-18; landedIn: Kilis; launchedFrom: Syria"],
    ),
    (
        "China launches Shenzhou 14, carrying three astronauts to its space station.",
        ["Launch occurred 2024-07-18; launchedBy: China"],
    ),
    (
        "NASA's Artemis I lifts off from Kennedy Space Center on its way to the moon.",
        ["Launch occurred 2024-07-18; launchedBy: NASA; launchedFrom: Kennedy Space Center"],
    ),
    # "the country" is that of who tells of a thing that another sent
    (
        "Japan's coast guard said a North Korean missile landed outside the country's exclusive economic zone.",
        [
            "Launch occurred ..2024-07-18; landedOutside: exclusive economic zone of Japan; launchedBy: North Korea"
        ],
    ),
    (
        "South Korea's military said a North Korean missile fell near the country's east coast.",
        ["Launch occurred ..2024-07-18; landedIn: east coast of South Korea; launchedBy: North Korea"],
    ),
    (
        "Israel says North Korea fired a missile off the country's east coast.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea; launchedFrom: east coast of North Korea"],
    ),
    (
        "Tokyo protested after a North Korean missile flew over the country.",
        [
            "Protest occurred ..2024-07-18; protestedAgainst: North Korea; protestedBy: Japan",
            "Launch occurred ..2024-07-18; flewOver: Japan; launchedBy: North Korea",
        ],
    ),
    # which of several, said again
    (
        "The leaders of Armenia and Azerbaijan are to meet in Brussels on 22 July at the invitation of the European Council's president, Charles Michel, their third such meeting since December.",
        ["Summit planned 2024-07-22; heldAt: Brussels; participant: Armenia, Azerbaijan"],
    ),
    (
        "North Korea fired a missile on Monday, Seoul said, its third launch this month.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Biden met Xi on Monday, and held his first talks with Modi on Tuesday.",
        [
            "Summit occurred 2024-07-15; participant: Joe Biden, Xi Jinping",
            "Summit occurred 2024-07-16; participant: Joe Biden, Narendra Modi",
        ],
    ),
    # the leaders of the two
    (
        "Abiy Ahmed and Isaias Afwerki embraced in Asmara on Sunday, as the leaders of the two countries met for the first time in decades.",
        ["Summit occurred 2024-07-14; participant: Abiy Ahmed, Isaias Afwerki"],
    ),
    (
        "Armenia and Azerbaijan signed a truce. The leaders of the two countries will meet in Brussels on Friday.",
        ["Summit planned 2024-07-19; heldAt: Brussels; participant: Armenia, Azerbaijan"],
    ),
    (
        "The foreign ministers of the two countries met in Rome on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Rome; participant: foreign ministers of the two countries"],
    ),
    # what a protest is over
    (
        "Japan lodged a protest over the launch by North Korea.",
        ["Protest occurred ..2024-07-18; protestedBy: Japan"],
    ),
    (
        "Greece protested over Turkey's drilling off Cyprus.",
        ["Protest occurred ..2024-07-18; protestedAgainst: Turkey; protestedBy: Greece"],
    ),
    (
        "The EU lodged a protest over the annexation of Crimea.",
        ["Protest occurred ..2024-07-18; protestedBy: European Union"],
    ),
    ("China lodged a protest over Taiwan.", ["Protest occurred ..2024-07-18; protestedBy: China"]),
    (
        "A protest was lodged on Monday over the confiscation of fishing gear by the Chinese coast guard.",
        ["Protest occurred 2024-07-15"],
    ),
    (
        "The Philippines has filed a protest over radio challenges by China, the foreign ministry said. A protest was also lodged on Aug. 14 over the confiscation of devices by the Chinese coast guard, it added.",
        ["Protest occurred ..2024-07-18; protestedBy: Philippines", "Protest occurred 2023-08-14"],
    ),
    # a distance that is only about or at least so long
    (
        "North Korea fired a missile on Tuesday, more than a week after it launched a satellite.",
        [
            "Launch occurred 2024-07-16; launchedBy: North Korea",
            "Launch occurred ..2024-07-09; launchedBy: North Korea",
        ],
    ),
    (
        "North Korea fired a missile on Tuesday, nearly two weeks after it launched a satellite.",
        [
            "Launch occurred 2024-07-16; launchedBy: North Korea",
            "Launch occurred 2024-07-02..2024-07-05; launchedBy: North Korea",
        ],
    ),
    (
        "North Korea fired a missile on Tuesday, about a week after it launched a satellite.",
        [
            "Launch occurred 2024-07-16; launchedBy: North Korea",
            "Launch occurred 2024-07-08..2024-07-10; launchedBy: North Korea",
        ],
    ),
    (
        "North Korea fired a missile on Tuesday, several weeks after it launched a satellite.",
        [
            "Launch occurred 2024-07-16; launchedBy: North Korea",
            "Launch occurred ..2024-07-18; launchedBy: North Korea",
        ],
    ),
    (
        "North Korea fired a missile on Tuesday, a week before a summit between Biden and Kishida in Seoul.",
        [
            "Launch occurred 2024-07-16; launchedBy: North Korea",
            "Summit planned 2024-07-23; heldAt: Seoul; participant: Fumio Kishida, Joe Biden",
        ],
    ),
    # rounds are those of the talks beside them
    (
        "Pakistani and Indian officials met at the Wagah border crossing on Sunday for talks on the Kartarpur corridor. The first round was held at Attari on March 14.",
        [
            "Summit occurred 2024-07-14; heldAt: Wagah border crossing; participant: India, Pakistan",
            "Summit occurred 2024-03-14; participant: India, Pakistan",
        ],
    ),
    (
        "Iran and the United States will hold talks in Rome on Saturday. A second round is set for 5 August in Vienna.",
        [
            "Summit planned 2024-07-20; heldAt: Rome; participant: Iran, United States",
            "Summit planned 2024-08-05; heldAt: Vienna; participant: Iran, United States",
        ],
    ),
    (
        "Macron and Merkel met in Paris on Monday. The first round of the election will be held on Sunday.",
        ["Summit occurred 2024-07-15; heldAt: Paris; participant: Emmanuel Macron, Merkel"],
    ),
    (
        "Xi met Putin in Moscow on Monday. Nadal won the second round on Tuesday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping"],
    ),
    # the means of a test are no second one
    (
        "North Korea conducted its third missile test in eight days on Friday, firing two projectiles from Yonghung that flew 220 km.",
        ["Launch occurred 2024-07-12; launchedBy: North Korea; launchedFrom: Yonghung"],
    ),
    (
        "Iran held a military drill on Monday, firing missiles at mock ships.",
        ["Launch occurred 2024-07-15; aimedAt: mock ships; launchedBy: Iran"],
    ),
    (
        "India conducted a nuclear test in 1998, firing the first missile a year later.",
        ["Launch occurred 1999-01-01..1999-12-31; launchedBy: India"],
    ),
    # a date between a noun and what it is of
    (
        "Washington denounced the launch on Tuesday of an Iranian rocket that failed to place the Payam satellite in orbit.",
        ["Launch occurred 2024-07-16; launchedBy: Iran"],
    ),
    (
        "Trump played down Friday's launch of short-range missiles by North Korea.",
        ["Launch occurred 2024-07-12; launchedBy: North Korea"],
    ),
    (
        "North Korea fired two missiles on Wednesday, six days after it launched two similar ones.",
        [
            "Launch occurred 2024-07-17; launchedBy: North Korea",
            "Launch occurred 2024-07-11; launchedBy: North Korea",
        ],
    ),
    (
        "North Korea said Tuesday's launches were a warning to the United States.",
        ["Launch occurred 2024-07-16"],
    ),
    # "it was the second protest" is of whatever kind the first was
    (
        "Indonesia summoned Australia's ambassador on Monday over reports of spying. It was the second protest in a week.",
        ["Protest occurred 2024-07-15; protestedAgainst: Australia; protestedBy: Indonesia"],
    ),
    (
        "Japan lodged a protest with China on Monday. Thousands protested in Tokyo on Sunday. The protest was peaceful.",
        [
            "Protest occurred 2024-07-15; protestedAgainst: China; protestedBy: Japan",
            "Protest occurred 2024-07-14; heldAt: Tokyo",
        ],
    ),
    # what a thing is able to has no day
    (
        "India test-launched a nuclear-capable missile that can reach Beijing on Thursday.",
        ["Launch occurred 2024-07-18; launchedBy: India"],
    ),
    (
        "Xi met Putin, who can visit Rome on Friday.",
        [
            "Summit occurred ..2024-07-18; participant: Vladimir Putin, Xi Jinping",
            "Visit hypothetical 2024-07-19; destination: Rome; visitor: Vladimir Putin",
        ],
    ),
    # one of them
    (
        "Hamas fired rockets at Ashkelon. One hit a house on Tuesday.",
        ["Launch occurred 2024-07-16; aimedAt: Ashkelon; landedIn: house; launchedBy: Hamas"],
    ),
    # the day of who says so behind it is not "the same day"
    (
        "Kim watched a parade on Monday, state media said on Tuesday. The same day, North Korea fired two missiles.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "Xi arrived in Rome on Monday, Xinhua reported on Tuesday. He met Meloni the same day.",
        [
            "Visit occurred 2024-07-15; destination: Rome; visitor: Xi Jinping",
            "Summit occurred 2024-07-15; heldAt: Rome; participant: Giorgia Meloni, Xi Jinping",
        ],
    ),
    (
        "North Korea fired a missile, Seoul said on Tuesday. The same day, Japan protested to Pyongyang.",
        [
            "Launch occurred ..2024-07-18; launchedBy: North Korea",
            "Protest occurred 2024-07-16; protestedAgainst: North Korea; protestedBy: Japan",
        ],
    ),
    # what was intercepted was fired that day, if it is no craft
    (
        "Hezbollah fired a rocket at Haifa. It was intercepted over the city on Tuesday, days before talks between Israel and Lebanon in Naqoura.",
        [
            "Launch occurred 2024-07-16; aimedAt: Haifa; launchedBy: Hezbollah",
            "Summit planned 2024-07-18..; heldAt: Naqoura; participant: Israel, Lebanon",
        ],
    ),
    (
        "Israel fired a missile at a convoy. It was intercepted at the border on Tuesday.",
        ["Launch occurred ..2024-07-18; aimedAt: convoy; launchedBy: Israel"],
    ),
    # what something is called is the object of the clause around
    (
        "Hours after Koizumi bowed at the shrine in Tokyo on Monday, China called in the Japanese ambassador to deliver what it termed a solemn protest.",
        ["Protest occurred 2024-07-15; protestedAgainst: Japan; protestedBy: China"],
    ),
    (
        "China lodged what it called a strong protest with Washington on Tuesday.",
        ["Protest occurred 2024-07-16; protestedAgainst: United States; protestedBy: China"],
    ),
    (
        "Putin paid what the Kremlin called a working visit to Minsk on Friday.",
        ["Visit occurred 2024-07-12; destination: Minsk; visitor: Vladimir Putin"],
    ),
    (
        "Thousands staged what they called a march for peace in Madrid on Sunday.",
        ["Protest occurred 2024-07-14; heldAt: Madrid"],
    ),
    (
        "Tehran lodged what it described as a formal protest with London on Monday.",
        ["Protest occurred 2024-07-15; protestedAgainst: United Kingdom; protestedBy: Iran"],
    ),
    (
        "He arrived in Rome on Friday for what he called crucial talks with the pope.",
        ["Summit planned ..; heldAt: Rome; participant: Pope Francis"],
    ),
    (
        "Police broke up what they called an illegal rally in Minsk on Sunday.",
        ["Protest occurred 2024-07-14; heldAt: Minsk"],
    ),
    ("The minister condemned what he called illegal protests on Sunday.", ["Protest occurred ..2024-07-18"]),
    (
        "North Korea threatened to cancel what it called pointless talks.",
        ["Summit planned ..; participant: North Korea"],
    ),
    ("Kim said what he called the launch of a new era had begun.", []),
    # what became of a known event stands over what was planned of it
    (
        "Kim threatened to launch a missile. The launch took place on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Kim"],
    ),
    (
        "Iran says it has joined the handful of nations able to put a satellite into space. The launch took place late on Monday.",
        ["Launch occurred 2024-07-15"],
    ),
    (
        "Macron proposed talks with Putin. The meeting took place in Moscow on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    (
        "Macron proposed talks with Putin. The meeting may take place in Moscow on Monday.",
        ["Summit hypothetical 2024-07-22; heldAt: Moscow; participant: Emmanuel Macron, Vladimir Putin"],
    ),
    (
        "The North warned that it would fire a missile. The test was carried out on Tuesday.",
        ["Launch occurred 2024-07-16"],
    ),
    ("The North warned that it would fire a missile. The test failed.", ["Launch occurred ..2024-07-18"]),
    ("The North warned that it would fire a missile. The test never took place.", ["Launch negated .."]),
    (
        "The North warned that it would fire a missile. The test was to take place on Tuesday.",
        ["Launch hypothetical .."],
    ),
    # an hour alone is of the day of what it tells of
    (
        "Thousands marched through Rome on Sunday against the government, and the city woke up on Monday to strikes. The protest began at noon in the Piazza del Popolo.",
        ["Protest occurred 2024-07-14; heldAt: Piazza del Popolo, Rome; protestedAgainst: Italy"],
    ),
    # what a known event was not like; what only somebody was to do at it
    (
        "Macron's stop in Beijing was not on the itinerary.",
        ["Visit occurred ..2024-07-18; destination: Beijing; visitor: Emmanuel Macron"],
    ),
    (
        "Scholz's visit to Ankara was not without friction.",
        ["Visit occurred ..2024-07-18; destination: Ankara; visitor: Olaf Scholz"],
    ),
    (
        "The visit was not announced in advance, but Lavrov arrived in Tehran on Tuesday.",
        ["Visit occurred 2024-07-16; destination: Tehran; visitor: Sergey Lavrov"],
    ),
    (
        "The visit of Lavrov to Tehran is not on the agenda.",
        ["Visit negated ..; destination: Tehran; visitor: Sergey Lavrov"],
    ),
    ("A visit by the pope was not on the cards.", ["Visit negated ..; visitor: Pope Francis"]),
    (
        "Ministers held a meeting that was to have been about trade.",
        ["Summit occurred ..2024-07-18; participant: Ministers"],
    ),
    (
        "Talks that were to have been attended by Iran were held in Geneva on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Geneva"],
    ),
    # who goes is named behind "by", not who calls it off
    (
        "President Hosni Mubarak called off a trip to Israel by a group of Egyptian lawmakers.",
        ["Visit negated ..; destination: Israel; visitor: Egyptian lawmakers"],
    ),
    (
        "Iran announced a launch of three missiles by the Revolutionary Guards on Friday.",
        ["Launch occurred 2024-07-12; launchedBy: Islamic Revolutionary Guard Corps"],
    ),
    # "implored" urges, "watched the South fire" is no noun
    (
        "The UN implored India and Pakistan to hold talks on Kashmir.",
        ["Summit hypothetical ..; participant: India, Pakistan"],
    ),
    (
        "Kim Jong Un watched his army test-fire a missile on Friday.",
        ["Launch occurred 2024-07-12; launchedBy: North Korea"],
    ),
    (
        "Putin watched the navy launch a Bulava missile from the White Sea.",
        ["Launch occurred ..2024-07-18; launchedFrom: White Sea"],
    ),
    (
        "They watched the protest march past the palace on Saturday.",
        ["Protest occurred 2024-07-13; heldAt: palace"],
    ),
    # a clause with "when" or "as" shares the day or the year of the one around
    (
        "In 1998 the North alarmed its neighbors when it shot a Taepodong rocket over Honshu.",
        ["Launch occurred 1998-01-01..1998-12-31; flewOver: Honshu"],
    ),
    (
        "Residents of Hokkaido were told to take cover on Tuesday as a ballistic missile fired by North Korea passed over Japan.",
        ["Launch occurred 2024-07-16; flewOver: Japan; launchedBy: North Korea"],
    ),
    # the day of what a protest is about is not its own; nor that of what was said of it or settled on it
    (
        "Sudan on Friday lodged a formal protest against the United States over the destruction of a plant, one of the targets at which American warships in the Red Sea had launched some 75 cruise missiles the day before.",
        [
            "Protest occurred 2024-07-12; protestedAgainst: United States; protestedBy: Sudan",
            "Launch occurred 2024-07-11; launchedBy: United States; launchedFrom: Red Sea",
        ],
    ),
    (
        "The six-way talks, boycotted by North Korea since November, were the topic.",
        ["Summit occurred ..2024-07-18; participant: North Korea"],
    ),
    (
        "The launch, announced on Monday by Iran, took place at noon.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    ("The protests, suspended on Monday, had drawn thousands.", ["Protest occurred ..2024-07-18"]),
    # a day after something was done to those who act
    (
        "Bush and Silva toasted a new partnership on Friday, a day after riot police used tear gas on protesters.",
        ["Protest occurred 2024-07-11"],
    ),
    (
        "The minister resigned on Friday, a day after police arrested dozens of demonstrators in Minsk.",
        ["Protest occurred 2024-07-11; heldAt: Minsk"],
    ),
    (
        "The minister resigned on Friday, a day after he condemned the protests.",
        ["Protest occurred ..2024-07-18"],
    ),
    (
        "The minister resigned on Friday, a day after he used the protests as an excuse.",
        ["Protest occurred ..2024-07-18"],
    ),
    # "on an island" tells where the site is
    (
        "Chandrayaan-2 blasted off at 2:43 pm from the Satish Dhawan Space Centre, on an island off the coast of Andhra Pradesh, atop a 44-metre rocket.",
        ["Launch occurred 2024-07-18; launchedFrom: Satish Dhawan Space Centre"],
    ),
    # a note protests of the day on which it is given, and not by whom it is given to
    (
        "The Philippines on Monday summoned China's ambassador and gave him a note protesting against the use of water cannon.",
        ["Protest occurred 2024-07-15; protestedBy: Philippines"],
    ),
    (
        "Iran's ambassador was called in on Monday and handed a note protesting against the arrest of a sailor.",
        ["Protest occurred 2024-07-15; protestedAgainst: Iran"],
    ),
    (
        "Iran's ambassador was summoned on Monday by Japan and handed a letter protesting against the arrest of a sailor.",
        ["Protest occurred 2024-07-15; protestedAgainst: Iran; protestedBy: Japan"],
    ),
    (
        "Iran's ambassador handed over a note on Monday protesting against the arrest of a sailor.",
        ["Protest occurred 2024-07-15; protestedBy: Iran's ambassador"],
    ),
    (
        "The French ambassador in Wellington was summoned on Wednesday by Prime Minister Jim Bolger, who protested at an underground nuclear explosion.",
        ["Protest occurred 2024-07-17; protestedAgainst: France; protestedBy: Jim Bolger"],
    ),
    # a sentence whose verb was taken for a participle
    (
        "Japan, whose waters they hit, protested to China on Friday.",
        ["Protest occurred 2024-07-12; protestedAgainst: China; protestedBy: Japan"],
    ),
    (
        "Taipei, which calls the drills a threat, protested to Beijing on Friday.",
        ["Protest occurred 2024-07-12; protestedAgainst: China; protestedBy: Taiwan"],
    ),
    # "one" is of what was told before, if a verb of launching has it
    (
        "Pakistan test-fired a ballistic missile on Wednesday, less than a week after India launched one that can hit Beijing.",
        [
            "Launch occurred 2024-07-17; launchedBy: Pakistan",
            "Launch occurred 2024-07-11..2024-07-16; launchedBy: India",
        ],
    ),
    (
        "North Korea tested a rocket in July 2006. In 1998 it fired a smaller one over Japan.",
        [
            "Launch occurred 2006-07-01..2006-07-31; launchedBy: North Korea",
            "Launch occurred 1998-01-01..1998-12-31; flewOver: Japan; launchedBy: North Korea",
        ],
    ),
    ("The army has a new missile. The general fired one of his aides on Monday.", []),
    # weeks later and earlier are told roundly
    (
        "Iran fired a missile on 1 July. Two weeks later it fired another.",
        [
            "Launch occurred 2024-07-01; launchedBy: Iran",
            "Launch occurred 2024-07-12..2024-07-18; launchedBy: Iran",
        ],
    ),
    (
        "Iran fired a missile on 1 July. Three days later it fired another.",
        ["Launch occurred 2024-07-01; launchedBy: Iran", "Launch occurred 2024-07-04; launchedBy: Iran"],
    ),
    # a distance counts from the day told last, the first of those that are told from it on
    (
        "Xi attended a summit in Dushanbe on July 1 and 2, stopped in the Maldives from the 5th and two days later flew to Colombo.",
        [
            "Summit occurred 2024-07-01..2024-07-02; heldAt: Dushanbe; participant: Xi Jinping",
            "Visit occurred 2024-07-05..2024-07-18; destination: Maldives; visitor: Xi Jinping",
            "Visit occurred 2024-07-07; destination: Colombo; visitor: Xi Jinping",
        ],
    ),
    # what had been before is not where one tells of it
    (
        "Museveni said after the two had met at State House in Entebbe, recalling that he had once joined student protests against the Soviet invasion in 1968.",
        [
            "Protest occurred 1968-01-01..1968-12-31; protestedAgainst: Soviet Union; protestedBy: Yoweri Museveni"
        ],
    ),
    # what was fixed for a day may have been; who "whose" is
    ("The summit was set for 3 March.", ["Summit planned 2024-03-03"]),
    (
        "China, whose negotiators are to travel to Washington in September, denied it.",
        ["Visit planned 2024-09-01..2024-09-30; destination: Washington; visitor: negotiators"],
    ),
    (
        "Germany, whose chancellor visited Rome on Monday, denied it.",
        ["Visit occurred 2024-07-15; destination: Rome; visitor: Olaf Scholz"],
    ),
    # a protest is made where that is told behind what it is about; another missile fell when that was tested
    (
        "Japanese diplomats tried to deliver a protest over the launching at the North Korean Embassy.",
        ["Protest occurred ..2024-07-18; protestedBy: Japanese diplomats"],
    ),
    (
        "Japan lodged a protest over the launch at its embassy in Beijing on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Beijing; protestedBy: Japan"],
    ),
    (
        "North Korea fired a missile on Monday from Musudan-ri. That is a leap from the Rodong, which fell into the Sea of Japan when it was tested in May 1993.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea; launchedFrom: Tonghae Satellite Launching Ground"
        ],
    ),
    # a day of the first of several acts is not that of a later one, with other days or a way between
    (
        "Xi met Modi on Monday, left for Oslo and met Putin in Moscow.",
        [
            "Summit occurred 2024-07-15; participant: Narendra Modi, Xi Jinping",
            "Visit occurred ..2024-07-18; destination: Oslo; visitor: Xi Jinping",
            "Summit occurred ..2024-07-18; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    (
        "Xi attended a summit in Dushanbe on July 1 and 2, stopped in the Maldives and flew to Colombo.",
        [
            "Summit occurred 2024-07-01..2024-07-02; heldAt: Dushanbe; participant: Xi Jinping",
            "Visit occurred ..2024-07-18; destination: Maldives; visitor: Xi Jinping",
            "Visit occurred ..2024-07-18; destination: Colombo; visitor: Xi Jinping",
        ],
    ),
    (
        "On Monday Xi met Modi and visited Oslo.",
        [
            "Summit occurred 2024-07-15; participant: Narendra Modi, Xi Jinping",
            "Visit occurred 2024-07-15; destination: Oslo; visitor: Xi Jinping",
        ],
    ),
    # who came together is told behind where
    (
        "Kim had talks on Wednesday at the State Guest House with President Roh Moo Hyun.",
        ["Summit occurred 2024-07-17; heldAt: State Guest House; participant: Kim, Roh Moo-hyun"],
    ),
    (
        "In St. Petersburg, leaders of the Group of 8, midway through a three-day meeting on energy, haggled for hours. A United Nations team reached Beirut on Saturday and conferred with Prime Minister Fouad Siniora.",
        [
            "Summit occurred ..2024-07-18; heldAt: Saint Petersburg",
            "Summit occurred 2024-07-13; participant: Fouad Siniora, United Nations team",
        ],
    ),
    # "from … to" tells which of several places
    (
        "By nightfall 34 more rockets had been launched at towns from Nahariya to Afula.",
        ["Launch occurred 2024-07-18"],
    ),
    (
        "Hezbollah fired rockets from Lebanon to Israel.",
        ["Launch occurred ..2024-07-18; launchedBy: Hezbollah; launchedFrom: Lebanon"],
    ),
    # who is invited need not come; who accepts will; what is due is to come; who is called together comes
    ("Putin invited Kim to come to Moscow.", ["Visit hypothetical ..; destination: Moscow; visitor: Kim"]),
    (
        "Modi accepted an invitation to visit Pakistan.",
        ["Visit planned ..; destination: Pakistan; visitor: Narendra Modi"],
    ),
    ("Another protest is due today near Namdaemun.", ["Protest planned 2024-07-18; heldAt: Namdaemun"]),
    ("A summit is due today in Oslo.", ["Summit planned 2024-07-18; heldAt: Oslo"]),
    (
        "Harris called together the leaders of Japan and Australia for talks in Bangkok on Friday.",
        ["Summit occurred 2024-07-12; heldAt: Bangkok"],
    ),
    ("Harris called for talks in Bangkok.", ["Summit hypothetical ..; heldAt: Bangkok"]),
    # each has a government of its own
    (
        "Schoolchildren in Kiribati joined protests in 150 countries to demand that their governments act.",
        ["Protest occurred ..2024-07-18; heldAt: Kiribati; protestedBy: Schoolchildren"],
    ),
    # what was weeks before a day is not of it
    (
        "Putin's visit to Pyongyang on Wednesday was his first since July 2000, when he was received by Kim's father only weeks after the first inter-Korean summit.",
        [
            "Visit occurred 2024-07-17; destination: Pyongyang; visitor: Vladimir Putin",
            "Summit occurred ..2024-07-18",
        ],
    ),
    # what takes a moment and was halted never was; what was minutes earlier was that day
    (
        "India's space agency halted the launch of its heaviest rocket one second before the count reached zero on Wednesday.",
        ["Launch negated ..; launchedBy: ISRO"],
    ),
    ("NASA could not halt the launch of the rocket on Monday.", ["Launch occurred 2024-07-15"]),
    ("Police halted the protest in Lagos on Monday.", ["Protest occurred 2024-07-15; heldAt: Lagos"]),
    (
        "The Soyuz, launched from Baikonur by Russia's space agency two minutes earlier, lost a booster on Thursday.",
        ["Launch occurred 2024-07-18; launchedBy: Roscosmos; launchedFrom: Baikonur Cosmodrome"],
    ),
    (
        "The probe, launched from Kourou three years earlier, landed on Thursday.",
        ["Launch occurred ..2024-07-18; launchedFrom: Guiana Space Centre"],
    ),
    # "lifting off" is no noun; what was seen on a day was of that day, what was shown of any before
    (
        "State television showed footage on Tuesday of a Safir-2 lifting off at night.",
        ["Launch occurred ..2024-07-18"],
    ),
    (
        "Crowds watched a Soyuz blasting off from Baikonur on Friday.",
        ["Launch occurred 2024-07-12; launchedFrom: Baikonur Cosmodrome"],
    ),
    ("Passengers saw a plane taking off on Monday.", []),
    # "who" of a second clause is who the first is about
    (
        "Powell, who arrived late on Monday in Seoul and who met Roh for half an hour, left on Tuesday.",
        [
            "Visit occurred 2024-07-15..2024-07-16; destination: Seoul; visitor: Powell",
            "Summit occurred 2024-07-15..2024-07-16; heldAt: Seoul; participant: Powell, Roh",
        ],
    ),
    # "billed as", and where a missile went
    (
        "About 20,000 people packed a stadium on Friday for what its organizers billed as a protest against Bush's tour.",
        ["Protest occurred 2024-07-12; protestedAgainst: Bush", "Visit occurred ..2024-07-18; visitor: Bush"],
    ),
    (
        "A missile which North Korea fired on Monday arced across the island of Honshu before what was left of it fell into the Pacific.",
        ["Launch occurred 2024-07-15; flewOver: Honshu; landedIn: Pacific Ocean; launchedBy: North Korea"],
    ),
    # for whom a negotiator speaks, and what an envoy is for
    (
        "Zalmay Khalilzad and negotiators for the Taliban met in Doha on Saturday.",
        ["Summit occurred 2024-07-13; heldAt: Doha; participant: Taliban, Zalmay Khalilzad"],
    ),
    (
        "The envoy for Syria met Assad in Damascus on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Damascus; participant: Bashar al-Assad, envoy"],
    ),
    (
        "The European Union's negotiator for Iran met Zarif in Vienna.",
        ["Summit occurred ..2024-07-18; heldAt: Vienna; participant: European Union's negotiator, Zarif"],
    ),
    # of whose rule an end is demanded
    (
        "Thousands of Egyptians demonstrated in central Cairo on Tuesday to call for an end to the 30-year rule of President Hosni Mubarak.",
        [
            "Protest occurred 2024-07-16; heldAt: Cairo; protestedAgainst: Hosni Mubarak; protestedBy: Egyptians"
        ],
    ),
    ("Thousands celebrated the end of the rule of Mubarak with a march in Cairo.", []),
    # a vice-president is an official, an army chief too, a police or a company's chief is not
    (
        "Putin met the Ugandan vice-president in Moscow.",
        ["Summit occurred ..2024-07-18; heldAt: Moscow; participant: Ugandan vice-president, Vladimir Putin"],
    ),
    (
        "The Ugandan vice-president arrived in Pyongyang on Monday.",
        ["Visit occurred 2024-07-15; destination: Pyongyang; visitor: Ugandan vice-president"],
    ),
    (
        "The Ugandan army chief arrived in Moscow on Monday.",
        ["Visit occurred 2024-07-15; destination: Moscow; visitor: Ugandan army chief"],
    ),
    ("The police chief visited Rome on Monday.", []),
    (
        "Five British MPs visited Taiwan on Monday.",
        ["Visit occurred 2024-07-15; destination: Taiwan; visitor: British MPs"],
    ),
    (
        "On November 13 the U.S., Japan and South Korea held a confab in Phnom Penh.",
        ["Summit occurred 2023-11-13; heldAt: Phnom Penh; participant: Japan, South Korea, United States"],
    ),
    # "it", "them", "one" and "those" are what was told before, where a verb of launching has them
    (
        "A missile blew up almost as soon as North Korea launched it from the Sinpo area on Sunday, U.S. Pacific Command said.",
        ["Launch occurred 2024-07-14; launchedBy: North Korea; launchedFrom: Sinpo area"],
    ),
    (
        "North Korea fired a medium-range missile from Pukchang on Sunday, a week after testing a longer-range one that experts said might reach Guam.",
        [
            "Launch occurred 2024-07-14; launchedBy: North Korea; launchedFrom: Pukchang",
            "Launch occurred 2024-07-07; launchedBy: North Korea",
        ],
    ),
    (
        "The stubby missile fired from Hodo on May 4 and those launched from Kusong on Thursday are one and the same.",
        [
            "Launch occurred 2024-05-04; launchedFrom: Hodo Peninsula",
            "Launch occurred 2024-07-18; launchedFrom: Kusong",
        ],
    ),
    (
        "The missiles came from a train, North Korea disclosed on Thursday. A new regiment had fired them the day before from the mountains around Yangdok.",
        ["Launch occurred 2024-07-17; launchedFrom: Yangdok"],
    ),
    ("The missile makers were lazy. The firm fired them on Monday.", []),
    # whose test it is that somebody attends
    ("Putin attended an Indian missile test on Monday.", ["Launch occurred 2024-07-15; launchedBy: India"]),
    (
        "The talks that Xi attended on Monday would help, he said.",
        ["Summit occurred ..2024-07-18; participant: Xi Jinping"],
    ),
    # days with a name
    (
        "Pyongyang, which on the Fourth of July launched a missile that could reach Alaska, protested.",
        [
            "Launch occurred 2024-07-04; launchedBy: North Korea",
            "Protest occurred ..2024-07-18; protestedBy: North Korea",
        ],
    ),
    (
        "Thousands marched in Manila on May Day to demand higher wages.",
        ["Protest occurred 2024-05-01; heldAt: Manila"],
    ),
    # what known talks did not settle is no denial of them; what was dropped is
    (
        "The two sides will meet again in Brazil within three months. The talks did not settle who owns Essequibo.",
        [],
    ),
    (
        "Scholz had been expected to meet Putin, but the meeting was dropped because of a lack of time.",
        ["Summit negated ..; participant: Olaf Scholz, Vladimir Putin"],
    ),
    # each of two has its own day, and what was to be is to be for both
    (
        "The summit of the Asia-Pacific forum was to be held in Santiago on Nov. 16-17, and the UN climate conference on Dec. 2-13.",
        [
            "Summit planned 2024-11-16..2024-11-17; heldAt: Santiago",
            "Summit planned 2024-12-02..2024-12-13; participant: United Nations",
        ],
    ),
    # an arrival without a place begins the stay told before
    (
        "President Thein Sein met Prime Minister Yingluck Shinawatra on Monday during his first visit to Thailand. Thein Sein arrived on Sunday and will leave on Tuesday.",
        [
            "Summit occurred 2024-07-15; heldAt: Thailand; participant: Thein Sein, Yingluck Shinawatra",
            "Visit occurred 2024-07-14..2024-07-23; destination: Thailand; visitor: Thein Sein",
        ],
    ),
    (
        "Lavrov visited Tehran last week. He arrived home on Tuesday.",
        ["Visit occurred 2024-07-08..2024-07-14; destination: Tehran; visitor: Sergey Lavrov"],
    ),
    (
        "Xi visited Paris on Monday. Macron arrived on Tuesday.",
        ["Visit occurred 2024-07-15; destination: Paris; visitor: Xi Jinping"],
    ),
    # the day behind a clause of what is so; "it" is what the sentence before is about
    (
        "The Houthis launched three missiles from areas they control in Yemen on Friday evening.",
        ["Launch occurred 2024-07-12; launchedBy: Houthis"],
    ),
    (
        "A delegation from the West African bloc ECOWAS, led by Niger's foreign minister, has been in Bamako since Thursday. It met Keita on Thursday.",
        [
            "Visit occurred 2024-07-18; destination: Bamako; visitor: ECOWAS",
            "Summit occurred 2024-07-18; participant: Keita",
        ],
    ),
    (
        "Sea Launch, which is owned by firms from the United States, Russia, Ukraine and Norway, launched its first commercial satellite in October. Its next launch is planned for July.",
        ["Launch occurred 2023-10-01..2023-10-31", "Launch planned 2024-07-01..2024-07-31"],
    ),
    # a sea southeast of somewhere
    (
        "The rocket was launched on Monday from Japan. The rocket fell into the Pacific Ocean southeast of the center.",
        ["Launch occurred 2024-07-15; landedIn: Pacific Ocean; launchedFrom: Japan"],
    ),
    (
        "Israeli guns then fired about a dozen shells at orchards around the Lebanese village of Qlaileh.",
        ["Launch occurred ..2024-07-18; launchedBy: Israel"],
    ),
    # an event that ended is no participle, and a summit of two days that ended on one had begun the day before
    (
        "A two-day summit ended in Valletta on Wednesday.",
        ["Summit occurred 2024-07-16..2024-07-17; heldAt: Valletta"],
    ),
    (
        "Leaders signed a treaty on Thursday as a three-day summit closed in Valletta.",
        ["Summit occurred 2024-07-16..2024-07-18; heldAt: Valletta"],
    ),
    (
        "European and African leaders agreed on Thursday to set up a fund, as a two-day summit ended in Valletta.",
        ["Summit occurred 2024-07-17..2024-07-18; heldAt: Valletta"],
    ),
    (
        "Police broke up a rally started by students on Monday.",
        ["Protest occurred 2024-07-15; protestedBy: students"],
    ),
    ("The talks, opened by the king, went on.", ["Summit occurred ..2024-07-18; participant: king"]),
    # "in the second such protest" is the one told of
    (
        "Tens of thousands of people rallied in the Malian capital on Friday to demand that President Ibrahim Boubacar Keita step down, in the second such protest this month.",
        ["Protest occurred 2024-07-12; heldAt: Bamako; protestedAgainst: Ibrahim Boubacar Keïta"],
    ),
    (
        "Thousands marched in Rome on Friday to demand that the government resign, in the largest protest in years.",
        ["Protest occurred 2024-07-12; heldAt: Rome; protestedAgainst: Italy"],
    ),
    ("Kim urged Iran to free them in talks in Rome.", ["Summit occurred ..2024-07-18; heldAt: Rome"]),
    # an airport is where somebody is welcomed, and not where talks are held
    (
        "Kufuor was welcomed at the airport by President Olusegun Obasanjo. The two leaders then held talks on trade.",
        ["Summit occurred ..2024-07-18"],
    ),
    # "they" who protest are no police; "he" is whom the sentence before is about; whose batteries fired
    (
        "Farmers who had driven tractors into Brussels on Monday sprayed police with manure as they protested against cheap imports.",
        ["Protest occurred ..2024-07-18; protestedBy: Farmers"],
    ),
    (
        "Joe Biden flew into Havana on Sunday, the first U.S. president to go there since Castro took power. He is to visit Santiago on Tuesday.",
        [
            "Visit occurred 2024-07-14; destination: Havana; visitor: Joe Biden",
            "Visit planned 2024-07-23; destination: Santiago; visitor: Joe Biden",
        ],
    ),
    (
        "South Korea warned the North on Wednesday, a day after its coastal batteries fired shells at Yeonpyeong island.",
        ["Launch occurred 2024-07-16; aimedAt: Yeonpyeong; launchedBy: North Korea"],
    ),
    (
        "Japan warned China after its navy fired missiles on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: China"],
    ),
    (
        "Japan praised its navy after its ships fired missiles on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Japan"],
    ),
    # new talks are no summit of others, told without who took part, and take their place from the stay
    (
        "Sandu skipped last week's summit in Samarkand. Dorin Recean visited Bucharest on 10 and 11 July and held talks with Marcel Ciolacu.",
        [
            "Summit occurred 2024-07-08..2024-07-14; heldAt: Samarkand",
            "Visit occurred 2024-07-10..2024-07-11; destination: Bucharest; visitor: Dorin Recean",
            "Summit occurred 2024-07-10..2024-07-11; heldAt: Bucharest; participant: Dorin Recean, Marcel Ciolacu",
        ],
    ),
    (
        "A summit of five states opened in Samarkand on Monday. The leaders held talks on gas.",
        ["Summit occurred 2024-07-15; heldAt: Samarkand"],
    ),
    # what the last one was among others is still the last one; not so what is only like it
    (
        "North Korea fired an intercontinental ballistic missile on Monday. It was the second ICBM fired this month.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a ballistic missile on Monday. This was the third missile test-fired by the North since May.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    (
        "North Korea fired a ballistic missile on Monday. The second missile launched this month fell near Japan.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Launch occurred 2024-07-01..2024-07-18; landedIn: Japan; launchedBy: North Korea",
        ],
    ),
    (
        "North Korea fired a ballistic missile on Monday. It was like the second missile launched in May.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Launch occurred 2024-05-01..2024-05-31; launchedBy: North Korea",
        ],
    ),
    # a satellite carrier flies, an aircraft carrier does not
    (
        "In May, Iran launched a satellite carrier which failed to reach orbit.",
        ["Launch occurred 2024-05-01..2024-05-31; launchedBy: Iran"],
    ),
    ("India launched its new aircraft carrier on Monday.", []),
    # the summit on whose sidelines somebody will meet is the one told before; one with a day of its own is not
    (
        "Fumio Kishida is attending the APEC summit in Bangkok. Kamala Harris will meet the leaders of Japan and Canada on the sidelines of the summit.",
        [
            "Summit occurred 2024-07-18; heldAt: Bangkok; participant: Asia-Pacific Economic Cooperation, Fumio Kishida",
            "Summit planned 2024-07-18..; participant: Canada, Japan, Kamala Harris",
        ],
    ),
    (
        "Fumio Kishida attended a summit in Bangkok in May. Kamala Harris will meet Anthony Albanese on the sidelines of the summit on Friday.",
        [
            "Summit occurred 2024-05-01..2024-05-31; heldAt: Bangkok; participant: Fumio Kishida",
            "Summit planned 2024-07-19; participant: Anthony Albanese, Kamala Harris",
            "Summit planned 2024-07-19",
        ],
    ),
    (
        "Fumio Kishida attended a summit in Bangkok in May. Kamala Harris will meet Anthony Albanese at next week's summit.",
        [
            "Summit occurred 2024-05-01..2024-05-31; heldAt: Bangkok; participant: Fumio Kishida",
            "Summit planned 2024-07-22..2024-07-28; participant: Anthony Albanese, Kamala Harris",
            "Summit planned 2024-07-22..2024-07-28; participant: Kamala Harris",
        ],
    ),
    # where somebody is welcomed at an airport nobody meets; who meets at one, does
    (
        "Bush and Blair held talks at Shannon airport on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Shannon airport; participant: Blair, Bush"],
    ),
    (
        "Tony Blair met Gerhard Schröder at Tegel airport on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Tegel airport; participant: Gerhard Schröder, Tony Blair"],
    ),
    # who supervises a launch is of those who launch; who calls off a trip need not be of those who go
    (
        "Kim Jong Un supervised the launch of four missiles by an army unit on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    ("The UN supervised a launch by Iran on Monday.", ["Launch occurred 2024-07-15; launchedBy: Iran"]),
    (
        "Parliament cancelled a visit to Rome by Japanese lawmakers.",
        ["Visit negated ..; destination: Rome; visitor: Japanese lawmakers"],
    ),
    # two halves of a name, at the start of an article, too
    (
        "North and South Korea held talks at Panmunjom on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Panmunjom; participant: North Korea, South Korea"],
    ),
    (
        "South and North Korea fired missiles on Tuesday.",
        ["Launch occurred 2024-07-16; launchedBy: North Korea, South Korea"],
    ),
    (
        "North and South Korean officials met at Panmunjom on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Panmunjom; participant: North Korea, South Korea"],
    ),
    (
        "North and South Sudan held talks in Addis Ababa on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Addis Ababa; participant: South Sudan"],
    ),
    # names behind the office of those who bear them
    (
        "The defence ministers of the two countries, Phung Quang Thanh and Liang Guanglie, met on Friday in Singapore, where both were attending a security conference.",
        [
            "Summit occurred 2024-07-12; heldAt: Singapore; participant: Liang Guanglie, Phung Quang Thanh",
            "Summit occurred ..2024-07-18; heldAt: Singapore",
        ],
    ),
    # shaking hands is part of the meeting told before
    (
        "Irfaan Ali and Nicolas Maduro met for two hours on Thursday at Argyle International Airport. Afterwards they shook hands. The talks did not settle the dispute.",
        [
            "Summit occurred 2024-07-18; heldAt: Argyle International Airport; participant: Irfaan Ali, Nicolás Maduro"
        ],
    ),
    (
        "Putin met Xi in Beijing on Monday. On Tuesday he shook hands with Kim Jong Un in Pyongyang.",
        [
            "Summit occurred 2024-07-15; heldAt: Beijing; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred 2024-07-16; heldAt: Pyongyang; participant: Kim Jong Un, Vladimir Putin",
        ],
    ),
    # marches to tell the rulers something, but not a story
    (
        "Nurses marched through London on Saturday to tell the government that they wanted more pay.",
        ["Protest occurred 2024-07-13; heldAt: London; protestedBy: Nurses"],
    ),
    (
        "A million people marched through Madrid on Saturday to say no to war.",
        ["Protest occurred 2024-07-13; heldAt: Madrid"],
    ),
    ("Veterans marched through the town on Saturday to tell the story of their unit.", []),
    # sent across or flying over, but not across a border
    (
        "Pyongyang sent a Hwasong-12 across Hokkaido in September 2017.",
        ["Launch occurred 2017-09-01..2017-09-30; flewOver: Hokkaido; launchedBy: North Korea"],
    ),
    (
        "North Korea sent a missile flying over Japan on Tuesday.",
        ["Launch occurred 2024-07-16; flewOver: Japan; launchedBy: North Korea"],
    ),
    ("The US sent Patriot missiles across the border to Ukraine on Tuesday.", []),
    # where parts of a missile fell
    (
        "North Korea fired a missile whose upper stage sailed across Hokkaido and fell into the Pacific.",
        [
            "Launch occurred ..2024-07-18; flewOver: Hokkaido; landedIn: Pacific Ocean; launchedBy: North Korea"
        ],
    ),
    (
        "North Korea fired a missile on Monday at a ship whose upper deck fell into the sea.",
        ["Launch occurred 2024-07-15; aimedAt: ship; launchedBy: North Korea"],
    ),
    # behind an apposition
    (
        "India launches the Agni-V, the first of its missiles able to reach Beijing, from Wheeler Island off the coast of Odisha.",
        ["Launch occurred 2024-07-18; launchedBy: India; launchedFrom: Abdul Kalam Island"],
    ),
    (
        "Putin met Modi, the prime minister, a guest of honour, in Moscow on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Narendra Modi, Vladimir Putin"],
    ),
    # due, and reported from
    (
        "Talks are due in Geneva on Friday between Iran and the US.",
        ["Summit planned 2024-07-19; heldAt: Geneva; participant: Iran, United States"],
    ),
    (
        "Smaller protests were reported from Oran and Annaba.",
        ["Protest occurred ..2024-07-18; heldAt: Annaba, Oran"],
    ),
    ("The BBC reported from Oran that protests continued.", ["Protest occurred ..2024-07-18"]),
    # an office of several words behind a name, and a surname behind an office
    (
        "Putin met Modi, the Indian prime minister, in Moscow on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Narendra Modi, Vladimir Putin"],
    ),
    (
        "President Yoon is ill. Wang Yi met with Yoon in Seoul on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Seoul; participant: Wang Yi, Yoon Suk Yeol"],
    ),
    # both countries
    (
        "India and Pakistan are at odds again. U.S. envoy Bill Richardson will visit both countries next week.",
        ["Visit planned 2024-07-22..2024-07-28; destination: India, Pakistan; visitor: Bill Richardson"],
    ),
    ("Lavrov will travel to several countries next week.", []),
    # what was watched has the day of the watching
    (
        "Kim Jong Un watched his army fire a missile on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    ("He saw on Tuesday that Iran might fire a missile.", ["Launch hypothetical ..; launchedBy: Iran"]),
    # the second day of a stay, its last day, and a stay that goes on
    (
        "On the second day of his visit to China on Wednesday, Putin met Xi.",
        [
            "Visit occurred 2024-07-16..2024-07-18; destination: China; visitor: Vladimir Putin",
            "Summit occurred 2024-07-17; heldAt: China; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    (
        "On the first day of his visit to China on Wednesday, Putin met Xi.",
        [
            "Visit occurred 2024-07-17; destination: China; visitor: Vladimir Putin",
            "Summit occurred 2024-07-17; heldAt: China; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    (
        "On the final day of his visit to China on Wednesday, Putin met Xi.",
        [
            "Visit occurred ..2024-07-17; destination: China; visitor: Vladimir Putin",
            "Summit occurred 2024-07-17; heldAt: China; participant: Vladimir Putin, Xi Jinping",
        ],
    ),
    (
        "Albanese is in the United States on a state visit that began on Monday.",
        ["Visit occurred 2024-07-15..2024-07-18; destination: United States; visitor: Anthony Albanese"],
    ),
    # meant for something, or for a day
    ("Kerry is on a tour intended to calm tensions.", ["Visit occurred 2024-07-18; visitor: Kerry"]),
    ("The summit, meant to open on Monday, was put off.", ["Summit planned .."]),
    (
        "On Monday North Korea fired a rocket intended to put a satellite into orbit.",
        ["Launch occurred 2024-07-15; launchedBy: North Korea"],
    ),
    # the only day that a text told of
    (
        "SEOUL - North and South Korea showed off ballistic missiles within hours of each other on Wednesday. The North's came first. It was a surprise. In the afternoon President Yoon watched the South fire a missile. Wang Yi met with Yoon in the morning.",
        [
            "Launch occurred 2024-07-17; launchedBy: South Korea",
            "Summit occurred 2024-07-17; participant: Wang Yi, Yoon Suk Yeol",
        ],
    ),
    (
        "PARIS - France went on strike on Monday. The mood was tense. Few trains ran. In the evening thousands of people protested in Lyon.",
        ["Protest occurred ..2024-07-18; heldAt: Lyon"],
    ),
    (
        "PARIS - France went on strike on Thursday. On Wednesday trains still ran. The mood was tense. Few shops opened. In the evening thousands of people protested in Lyon.",
        ["Protest occurred ..2024-07-18; heldAt: Lyon"],
    ),
    # who was at it: "attended by", "took part in", "convened by"
    (
        "Lavrov met Wang Yi in Moscow on Monday. The meeting was also attended by Ushakov.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Sergey Lavrov, Ushakov, Wang Yi"],
    ),
    (
        "The meeting, which was attended by the presidents of Egypt and Sudan, took place in Cairo on Sunday.",
        ["Summit occurred 2024-07-14; heldAt: Cairo; participant: Egypt, Sudan"],
    ),
    (
        "The talks were held in Oman on Sunday and attended by Lavrov and Blinken.",
        ["Summit occurred 2024-07-14; heldAt: Oman; participant: Antony Blinken, Sergey Lavrov"],
    ),
    (
        "A climate summit convened by Antonio Guterres opened in New York on Monday.",
        ["Summit occurred 2024-07-15; heldAt: New York; participant: António Guterres"],
    ),
    ("The concert, which was attended by Putin, took place in Moscow on Monday.", []),
    ("The king convened parliament on Monday.", []),
    (
        "Six-nation talks went into recess in Beijing on Sunday.",
        ["Summit occurred 2024-07-14; heldAt: Beijing"],
    ),
    # what those do who protest, and where they are
    (
        "Women in Tehran burned their headscarves on Saturday in protests over the death of Mahsa Amini.",
        ["Protest occurred 2024-07-13; heldAt: Tehran; protestedBy: Women"],
    ),
    (
        "Police in Lyon burned tents on Saturday in protests against the reform.",
        ["Protest occurred 2024-07-13; heldAt: Lyon"],
    ),
    # the first to do something is who is told to do it
    (
        "Barack Obama arrived in Havana on Sunday, the first president to set foot in Cuba since 1928.",
        ["Visit occurred 2024-07-14; destination: Cuba, Havana; visitor: Barack Obama"],
    ),
    # an airport outside a town is hit, not the land outside
    (
        "Houthi forces launched a ballistic missile at King Khalid International Airport outside Riyadh on Saturday.",
        ["Launch occurred 2024-07-13; aimedAt: King Khalid International Airport; launchedBy: Houthis"],
    ),
    # an hour is no place that it was fired at
    (
        "North Korea fired a missile from waters off Wonsan at 7:11 a.m. on Wednesday.",
        ["Launch occurred 2024-07-17; launchedBy: North Korea; launchedFrom: Wonsan"],
    ),
    # the launch of those who fly
    (
        "Thunderclouds forced SpaceX to scrub the launch of two NASA astronauts on Wednesday.",
        ["Launch negated ..; launchedBy: SpaceX"],
    ),
    ("The agency celebrated the launch of a program for astronauts.", []),
    # the family of who leads a state
    (
        "Kim Yo Jong, the sister of North Korean leader Kim Jong Un, arrived in South Korea on Friday.",
        ["Visit occurred 2024-07-12; destination: South Korea; visitor: Kim Yo Jong"],
    ),
    ("Jane Doe, the sister of singer John Roe, arrived in South Korea on Friday.", []),
    # whom a formal protest is against that names nobody
    (
        "North Korea launched a rocket on Monday. Tokyo filed a protest over the launch through its embassy in Beijing.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Protest occurred ..2024-07-18; heldAt: Beijing; protestedAgainst: North Korea; protestedBy: Japan",
        ],
    ),
    (
        "North Korea launched a rocket on Monday. Japan protested through its embassy in Beijing over the abduction of its citizens.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Protest occurred ..2024-07-18; heldAt: Beijing; protestedBy: Japan",
        ],
    ),
    (
        "North Korea fired a missile on Monday. Students protested over the launch in Seoul.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Protest occurred ..2024-07-18; heldAt: Seoul; protestedBy: Students",
        ],
    ),
    (
        "China and North Korea fired missiles on Monday. Japan filed a protest over the launches through diplomatic channels.",
        [
            "Launch occurred 2024-07-15; launchedBy: China, North Korea",
            "Protest occurred ..2024-07-18; protestedBy: Japan",
        ],
    ),
    # a name is no common noun of the same letters
    (
        "He will meet with Foreign Minister Bui Thanh Son in Hanoi on Friday.",
        ["Summit planned 2024-07-19; heldAt: Hanoi; participant: Bui Thanh Son"],
    ),
    ("He will meet with his son in Hanoi on Friday.", []),
    # whom "her" and "he" mean
    (
        "Nancy Pelosi visited Taipei on Tuesday. Beijing summoned U.S. ambassador Nicholas Burns to complain about her trip.",
        ["Protest occurred ..2024-07-18; protestedAgainst: United States; protestedBy: China"],
    ),
    (
        "Angela Merkel met Vladimir Putin in Sochi on Monday. She will visit Kyiv on Friday.",
        [
            "Summit occurred 2024-07-15; heldAt: Sochi; participant: Angela Merkel, Vladimir Putin",
            "Visit planned 2024-07-19; destination: Kyiv; visitor: Angela Merkel",
        ],
    ),
    (
        "Angela Merkel met Vladimir Putin in Sochi on Monday. He will visit Kyiv on Friday.",
        [
            "Summit occurred 2024-07-15; heldAt: Sochi; participant: Angela Merkel, Vladimir Putin",
            "Visit planned 2024-07-19; destination: Kyiv; visitor: Vladimir Putin",
        ],
    ),
    ("Angela Merkel spoke to Theresa May. He will visit Kyiv on Friday.", []),
    # what those do whom police act on is of that day
    (
        "On Saturday several hundred people who tried to protest near Sule Pagoda were beaten back within minutes.",
        ["Protest occurred 2024-07-13"],
    ),
    (
        "Police on Saturday arrested 12 people who were protesting outside the embassy.",
        ["Protest occurred 2024-07-13; heldAt: embassy"],
    ),
    (
        "Police on Saturday arrested 12 people who had protested outside the embassy.",
        ["Protest occurred ..2024-07-18; heldAt: embassy"],
    ),
    # due to begin, which is off
    (
        "Dilma Rousseff has cancelled a visit to Japan that was due to begin on Friday.",
        ["Visit negated 2024-07-19; destination: Japan; visitor: Dilma Rousseff"],
    ),
    (
        "Wang Yi cancelled on Monday a visit that was due to begin in May.",
        ["Visit negated 2024-05-01..2024-05-31; visitor: Wang Yi"],
    ),
    # weeks in a row, an hour later
    (
        "For the third Friday running, Jordanians marched through Amman, calling for reforms.",
        ["Protest occurred 2024-07-12; heldAt: Amman; protestedBy: Jordanians"],
    ),
    (
        "North Korea launched an ICBM from Sunan at about 7:40 a.m., followed an hour later by two short-range missiles.",
        ["Launch occurred 2024-07-18; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    # crosses and leaves
    (
        "Kim crossed into Russia on Tuesday and leaves on Sunday.",
        ["Visit occurred 2024-07-16..2024-07-21; destination: Russia; visitor: Kim"],
    ),
    # a state told by what it is like, which is not the one that speaks
    (
        "Japan said it would freeze aid to North Korea after the communist state fired a missile.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    ("South Korea said the isolated country had fired a missile.", ["Launch occurred ..2024-07-18"]),
    (
        "North Korea is isolated. Seoul said the communist country had fired a missile.",
        ["Launch occurred ..2024-07-18; launchedBy: North Korea"],
    ),
    (
        "Nepal signed a deal with India, and protesters marched in the Himalayan nation on Monday to demand elections.",
        ["Protest occurred 2024-07-15; heldAt: Nepal"],
    ),
    # against what somebody does is against him
    (
        "Obama arrived in Delhi on Friday. Left-wing parties demonstrated in Kolkata on Saturday against the visit.",
        [
            "Visit occurred 2024-07-12; destination: New Delhi; visitor: Obama",
            "Protest occurred 2024-07-13; heldAt: Kolkata; protestedAgainst: Obama; protestedBy: Left-wing parties",
        ],
    ),
    (
        "Protests against the G8 summit in Genoa turned violent on Friday.",
        [
            "Protest occurred 2024-07-12; heldAt: Genoa; protestedAgainst: Group of Eight",
            "Summit occurred ..2024-07-18; heldAt: Genoa; participant: Group of Eight",
        ],
    ),
    (
        "North Korea fired a missile on Monday. Japan said it had lodged a protest over it through its embassy in Beijing.",
        [
            "Launch occurred 2024-07-15; launchedBy: North Korea",
            "Protest occurred ..2024-07-18; heldAt: Beijing; protestedAgainst: North Korea; protestedBy: Japan",
        ],
    ),
    # who calls for it
    (
        "Activists have used Facebook to call for a sit-in outside parliament in Damascus next Saturday.",
        ["Protest hypothetical 2024-07-20; heldAt: Damascus; protestedBy: Activists"],
    ),
    ("The government called for protests to end.", ["Protest hypothetical .."]),
    (
        "Iran called for protests against Israel on Friday.",
        ["Protest hypothetical 2024-07-19; protestedAgainst: Israel"],
    ),
    # "meeting", taken for a noun
    (
        "Blinken and his counterpart Wang Yi, meeting in Munich on Thursday, announced a deal.",
        ["Summit occurred 2024-07-18; heldAt: Munich; participant: Antony Blinken, Wang Yi"],
    ),
    ("Journalists from 20 countries, meeting in Berlin on Tuesday, agreed on a plan.", []),
    # where and when talks are due
    (
        "Talks between the two Koreas, due to open in Beijing on Friday, have not been cancelled.",
        ["Summit planned 2024-07-19; heldAt: Beijing; participant: North Korea, South Korea"],
    ),
    (
        "Talks due in Geneva on Friday between Iran and the US have been called off.",
        ["Summit negated 2024-07-19; heldAt: Geneva; participant: Iran, United States"],
    ),
    # what something is believed to be does not keep where and when it was fired
    (
        "North Korea fired about ten projectiles presumed to be short-range ballistic missiles from the Sunan area toward the East Sea at around 06:14 today.",
        ["Launch occurred 2024-07-18; aimedAt: Sea of Japan; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    (
        "North Korea fired two projectiles believed to be ballistic missiles from Sunan into the sea on Monday.",
        ["Launch occurred 2024-07-15; landedIn: sea; launchedBy: North Korea; launchedFrom: Sunan"],
    ),
    (
        "Iran tested a missile said to be a copy of one from North Korea on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: Iran"],
    ),
    # sent over a place, not handed over
    (
        "The missile that North Korea sent over Japan on Tuesday was an IRBM.",
        ["Launch occurred 2024-07-16; flewOver: Japan; launchedBy: North Korea"],
    ),
    # mortar bombs and launcher systems, tested and not bought
    (
        "A mortar bomb fired from Syria killed five civilians in Akcakale on Wednesday.",
        ["Launch occurred 2024-07-17; launchedFrom: Syria"],
    ),
    (
        "North Korea test-fired a multiple rocket launcher system on Thursday.",
        ["Launch occurred 2024-07-18; launchedBy: North Korea"],
    ),
    ("Poland bought a multiple launch rocket system from the United States on Monday.", []),
    # a day set off behind the launch
    (
        "Kim led out the Hwasong-17 missile in a video. The launch, on Thursday, was a success.",
        ["Launch occurred 2024-07-18"],
    ),
    # those who protest stand behind the participle
    (
        "The president met protesting farmers in Paris on Monday.",
        [
            "Summit occurred 2024-07-15; participant: president",
            "Protest occurred 2024-07-15; heldAt: Paris; protestedBy: farmers",
        ],
    ),
    (
        "Residents are protesting newcomers in Lyon on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Lyon; protestedBy: Residents"],
    ),
    # what an envoy is sent to do, and a team formed to
    (
        "Israel sent an envoy to Cairo to negotiate the release of a soldier.",
        [
            "Visit occurred ..2024-07-18; destination: Cairo; visitor: envoy",
            "Summit planned ..; heldAt: Cairo; participant: Israel, envoy",
        ],
    ),
    (
        "The government formed a team to negotiate with the rebels.",
        ["Summit planned ..; participant: rebels"],
    ),
    # what a missile could be used for is no launch
    ("Rebels bought missiles that could be used against jets from Libya.", []),
    # the town that an article was sent from
    (
        "XIAN, China (Reuters) - President Clinton arrived in this ancient walled city on Thursday.",
        ["Visit occurred 2024-07-18; destination: Xi'an; visitor: Clinton"],
    ),
    (
        "HAIFA, Israel - A salvo of rockets that Hezbollah fired into this port city on Sunday killed eight workers.",
        ["Launch occurred 2024-07-14; landedIn: Haifa; launchedBy: Hezbollah"],
    ),
    # names and places where a parser hangs them elsewhere
    (
        "The foreign ministers of Britain and Argentina, Malcolm Rifkind and Guido Di Tella, will meet in New York next month.",
        [
            "Summit planned 2024-08-01..2024-08-31; heldAt: New York; participant: Guido Di Tella, Malcolm Rifkind"
        ],
    ),
    (
        "A U.S. delegation flies from Tel Aviv to Rabat on the first direct commercial flight between Israel and Morocco.",
        ["Visit occurred 2024-07-18; destination: Rabat; visitor: U.S. delegation"],
    ),
    # a stay that goes on, from the first day that is told of it
    (
        "The pope, who is visiting Mongolia, met President Khurelsukh in Ulaanbaatar on Saturday.",
        [
            "Visit occurred 2024-07-13..2024-07-18; destination: Mongolia; visitor: Pope Francis",
            "Summit occurred 2024-07-13; heldAt: Ulaanbaatar; participant: Pope Francis, Ukhnaagiin Khürelsükh",
        ],
    ),
    (
        "The pope is visiting Mongolia. He met Putin in Moscow on Saturday.",
        [
            "Visit occurred 2024-07-18; destination: Mongolia; visitor: Pope Francis",
            "Summit occurred 2024-07-13; heldAt: Moscow; participant: Vladimir Putin",
        ],
    ),
    # what crossed from where
    (
        "The Israeli military said about 40 projectiles crossed from Lebanon into Israel on Sunday, most of which were intercepted.",
        ["Launch occurred 2024-07-14; landedIn: Israel; launchedFrom: Lebanon"],
    ),
    ("Trucks carrying missiles crossed from Iran into Iraq on Sunday.", []),
    # two of whom a parser made one
    (
        "Talks between Ethiopia's government and Tigray rebels opened in Pretoria on Tuesday.",
        ["Summit occurred 2024-07-16..2024-07-18; heldAt: Pretoria; participant: Ethiopia, Tigray rebels"],
    ),
    (
        "Talks between the Sudanese government and rebel groups resumed in Doha on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Doha; participant: Sudan, rebel groups"],
    ),
    ("Talks between student and teacher unions resumed in Lima on Monday.", []),
    # where something is promised
    (
        'Kim promised Russia his country\'s "full support" at a meeting with Putin held on Wednesday in Moscow.',
        ["Summit occurred 2024-07-17; heldAt: Moscow; participant: Kim, Vladimir Putin"],
    ),
    (
        "Biden promised talks with Iran at a summit in Rome.",
        [
            "Summit planned ..; participant: Iran",
            "Summit occurred ..2024-07-18; heldAt: Rome; participant: Joe Biden",
        ],
    ),
    # later than now, in the present
    (
        "Blinken travels to Norway later on Thursday.",
        ["Visit planned 2024-07-18; destination: Norway; visitor: Antony Blinken"],
    ),
    (
        "Blinken holds talks with Putin in Moscow later today.",
        ["Summit planned 2024-07-18; heldAt: Moscow; participant: Antony Blinken, Vladimir Putin"],
    ),
    (
        "Blinken arrives in Oslo later this week.",
        ["Visit planned 2024-07-18..2024-07-21; destination: Oslo; visitor: Antony Blinken"],
    ),
    (
        "Police arrest protesters in Minsk on Monday and later in the day release them.",
        ["Protest occurred 2024-07-15; heldAt: Minsk"],
    ),
    # a noun that is taken for a name is ahead as well
    (
        "Activists have called for a sit-in outside the embassy on Friday.",
        ["Protest hypothetical 2024-07-19; heldAt: embassy; protestedBy: Activists"],
    ),
    # against a meeting is against whose it is, and not against one of those who meet
    (
        "Conservatives rallied in Seoul on Saturday against talks with North Korea.",
        [
            "Protest occurred 2024-07-13; heldAt: Seoul; protestedBy: Conservatives",
            "Summit occurred ..2024-07-18; participant: North Korea",
        ],
    ),
    (
        "Thousands marched in Madrid on Saturday against the NATO summit.",
        [
            "Protest occurred 2024-07-13; heldAt: Madrid; protestedAgainst: NATO",
            "Summit occurred ..2024-07-18; participant: NATO",
        ],
    ),
    # "before the trip" is a trip told before; where its clause takes place, none of its own words tells
    (
        "Putin will visit China next week. He met Lukashenko in Minsk before the trip.",
        [
            "Visit planned 2024-07-22..2024-07-28; destination: China; visitor: Vladimir Putin",
            "Summit occurred ..2024-07-18; heldAt: Minsk; participant: Alexander Lukashenko, Vladimir Putin",
        ],
    ),
    (
        "Rice met Solana in Brussels before her trip.",
        [
            "Summit occurred ..2024-07-18; heldAt: Brussels; participant: Rice, Solana",
            "Visit occurred ..2024-07-18; visitor: Rice",
        ],
    ),
    (
        "Friedrich Merz will travel to Ankara on Monday. Kurdish groups plan to demonstrate in Berlin ahead of the trip. Merz last visited Turkey in May.",
        [
            "Visit planned 2024-07-22; destination: Ankara; visitor: Friedrich Merz",
            "Protest planned 2024-07-18..; heldAt: Berlin; protestedBy: Kurdish groups",
            "Visit occurred 2024-05-01..2024-05-31; destination: Turkey; visitor: Friedrich Merz",
        ],
    ),
    (
        "Security was tightened in Manila ahead of the visit by Pope Francis.",
        ["Visit planned ..; destination: Manila; visitor: Pope Francis"],
    ),
    # "at the same time" and "afterwards" are of the day told right before
    (
        "Thousands marched through Amman on Friday to demand the resignation of the prime minister. Smaller rallies were held at the same time in Irbid and Zarqa.",
        [
            "Protest occurred 2024-07-12; heldAt: Amman; protestedAgainst: Bisher Al-Khasawneh",
            "Protest occurred 2024-07-12; heldAt: Irbid, Zarqa",
        ],
    ),
    (
        "Similar protests took place simultaneously in Irbid and Zarqa.",
        ["Protest occurred ..2024-07-18; heldAt: Irbid, Zarqa"],
    ),
    (
        "Vladimir Putin held talks with Ebrahim Raisi in Tehran on Tuesday. Afterwards he met President Recep Tayyip Erdogan of Turkey.",
        [
            "Summit occurred 2024-07-16; heldAt: Tehran; participant: Ebrahim Raisi, Vladimir Putin",
            "Summit occurred 2024-07-16; participant: Recep Tayyip Erdogan, Vladimir Putin",
        ],
    ),
    (
        "Vladimir Putin held talks with Ebrahim Raisi in Tehran on Tuesday. At the same time, Iran fired a rocket.",
        [
            "Summit occurred 2024-07-16; heldAt: Tehran; participant: Ebrahim Raisi, Vladimir Putin",
            "Launch occurred ..2024-07-18; launchedBy: Iran",
        ],
    ),
    (
        "Israel shelled a village on Tuesday. Hezbollah responded within minutes by firing ten rockets into Galilee.",
        [
            "Launch occurred 2024-07-16; launchedBy: Israel",
            "Launch occurred 2024-07-16; landedIn: Galilee; launchedBy: Hezbollah",
        ],
    ),
    # "that day" of what is to come is the coming one
    (
        "A trip to Agra, where he was to have seen the Taj Mahal on Tuesday, has been dropped. President Barack Obama will instead fly to Riyadh that day.",
        ["Visit planned 2024-07-23; destination: Riyadh; visitor: Barack Obama"],
    ),
    # who meets, in a participle behind those who do it, is of the day of its clause
    (
        "Lloyd Austin and his counterpart Lee Jong-sup, meeting for their annual consultations, announced on Tuesday that the exercise would be extended.",
        ["Summit occurred 2024-07-16; participant: Lee Jong-sup, Lloyd Austin"],
    ),
    (
        "Vladimir Putin and George Bush, meeting in the Kremlin, signed a treaty on Tuesday.",
        ["Summit occurred ..2024-07-18; heldAt: Kremlin; participant: George Bush, Vladimir Putin"],
    ),
    # "held" behind whom one met tells of the meeting, whatever the parser takes it for
    (
        "Kim Jong Un promised Russia his country's support at a meeting with President Vladimir Putin held on Wednesday in the unusual setting of the Vostochny Cosmodrome.",
        ["Summit occurred 2024-07-17; participant: Kim Jong Un, Vladimir Putin"],
    ),
    (
        "Antony Blinken offered Israel his support at talks with Benjamin Netanyahu held in Jerusalem on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Jerusalem; participant: Antony Blinken, Benjamin Netanyahu"],
    ),
    # an event that fails to bring something about took place, unless that is itself
    ("The protests in Lima failed to stop the law.", ["Protest occurred ..2024-07-18; heldAt: Lima"]),
    ("The summit in Rome failed to agree on a text.", ["Summit occurred ..2024-07-18; heldAt: Rome"]),
    ("Talks with Iran failed to materialise.", ["Summit negated ..; participant: Iran"]),
    # a week is seven days; what goes on for months or many weeks began long before the day on which it is told
    (
        "Activists begin a week of protests on the West Bank.",
        ["Protest occurred 2024-07-18..2024-07-24; heldAt: West Bank; protestedBy: Activists"],
    ),
    (
        "The pope began a two-week tour of Africa on Monday.",
        ["Visit occurred 2024-07-15..2024-07-28; destination: Africa; visitor: Pope Francis"],
    ),
    (
        "Police broke up a three-month protest against a copper mine in Letpadaung on Tuesday.",
        ["Protest occurred ..2024-07-16; heldAt: Letpadaung"],
    ),
    (
        "The first protest in three months was held in Rome on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Rome"],
    ),
    # what goes on while people are held or killed is of that day
    (
        "Police arrested her on Monday while she was taking part in a protest in Cape Town.",
        ["Protest occurred 2024-07-15; heldAt: Cape Town"],
    ),
    (
        "Police arrest Helen Zille while she was taking part in a protest in Cape Town.",
        ["Protest occurred 2024-07-18; heldAt: Cape Town; protestedBy: Helen Zille"],
    ),
    (
        "Dozens were detained on Monday when they tried to march on the palace.",
        ["Protest occurred 2024-07-15; heldAt: palace"],
    ),
    ("Two people are wounded when a rocket fired from Gaza lands in Sderot.", ["Launch occurred 2024-07-18"]),
    (
        "More than 100 activists were arrested on Wednesday after they staged a peaceful sit-in at the ministry in Rome.",
        ["Protest occurred ..2024-07-17; heldAt: Rome; protestedBy: activists"],
    ),
    # what somebody is charged with or suspected of was before, on whatever day he is
    (
        "Fourteen people are charged with shooting 52 protesters in Sanaa in March.",
        ["Protest occurred 2024-03-01..2024-03-31; heldAt: Sanaa"],
    ),
    (
        "Seven officers, suspected of killing protesters in Suez, are released on bail by a judge in Cairo.",
        ["Protest occurred ..2024-07-18; heldAt: Suez"],
    ),
    (
        "Around 170 people are arrested in Iran in connection with the protests in Tehran.",
        ["Protest occurred ..2024-07-18; heldAt: Tehran"],
    ),
    # protesters who do something and what they do is one protest
    (
        "Police fired tear gas at protesters who had gathered near the parliament in Tbilisi on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Tbilisi"],
    ),
    (
        "Demonstrators clashed with police in the Danish capital during a second night of protests.",
        ["Protest occurred ..2024-07-18; heldAt: Copenhagen"],
    ),
    # a square or city before "protests" is where they are, a state is not
    ("The Tiananmen Square protests of 1989 were crushed by the army.", []),
    (
        "A Paris protest over pensions drew 10,000 people on Saturday.",
        ["Protest occurred 2024-07-13; heldAt: Paris"],
    ),
    ("The Iraq war protests drew thousands on Saturday.", ["Protest occurred 2024-07-13"]),
    # "protesting workers" protest, a tone or a party does not
    (
        "Riot police clash with protesting workers outside the Acropolis in Athens.",
        ["Protest occurred 2024-07-18; heldAt: Athens; protestedBy: workers"],
    ),
    (
        "Eighteen protesting Tibetan exiles scale the walls of the compound in Kathmandu.",
        ["Protest occurred 2024-07-18; heldAt: Kathmandu; protestedBy: Tibetan exiles"],
    ),
    ("He was praised for his protesting tone.", []),
    ("The protesting party left the cabinet.", []),
    # what a place is called before its name is not another place
    (
        "Vladimir Putin arrived in the Chinese territory of Macau on Monday.",
        ["Visit occurred 2024-07-15; destination: Macau; visitor: Vladimir Putin"],
    ),
    (
        "Thousands took part in protests in the former British colony of Hong Kong on Monday.",
        ["Protest occurred 2024-07-15; heldAt: Hong Kong"],
    ),
    (
        "NASA launched a probe from the US state of California on Monday.",
        ["Launch occurred 2024-07-15; launchedBy: NASA; launchedFrom: California"],
    ),
    # a typographic apostrophe is one
    (
        "Police shot 52 protesters in Sana’a in March.",
        ["Protest occurred 2024-03-01..2024-03-31; heldAt: Sanaa"],
    ),
    # objections of others are no demonstration
    ("Thailand repatriates 4,000 Hmong despite international protest.", []),
    ("The Football Federation files an official protest with FIFA.", []),
    # "held" for one party and its leader: the person is named, whatever the body's name has in it
    (
        "Burmese National League for Democracy leader Aung San Suu Kyi met President Thein Sein on Monday.",
        ["Summit occurred 2024-07-15; participant: Aung San Suu Kyi, Thein Sein"],
    ),
    (
        "A meeting between President of Colombia Juan Manuel Santos and Venezuelan President Hugo Chavez was held in Santa Marta.",
        ["Summit occurred ..2024-07-18; heldAt: Santa Marta; participant: Hugo Chávez, Juan Manuel Santos"],
    ),
    (
        "The leaders of North and South Korea held talks on Monday.",
        ["Summit occurred 2024-07-15; participant: North Korea, South Korea"],
    ),
    # a body of states before "summit" or "meeting" takes part in it
    (
        "Barack Obama speaks at a NATO summit in Chicago on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Chicago; participant: Barack Obama, NATO"],
    ),
    (
        "EU talks with Serbia resumed in Brussels on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Brussels; participant: European Union, Serbia"],
    ),
    (
        "UN-brokered talks between the Houthis and Yemen's government resumed in Geneva on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Geneva; participant: Houthis, Yemen"],
    ),
    (
        "An emergency UN Security Council meeting on the launch was held on Tuesday.",
        ["Summit occurred 2024-07-16; participant: United Nations Security Council"],
    ),
    (
        "Leaders of the world converge on Pittsburgh for the opening of the G-20 Summit.",
        [
            "Summit occurred 2024-07-18; heldAt: Pittsburgh; participant: Group of Twenty, Leaders of the world"
        ],
    ),
    # two verbs share the object behind the second
    (
        "Vladimir Putin met and congratulated Xi Jinping in Moscow on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Moscow; participant: Vladimir Putin, Xi Jinping"],
    ),
    ("South Korea's National Security Council met and called it a provocation.", []),
    # private people do not hold summits
    ("Students met President Barack Obama on Monday.", []),
    ("Victims of abuse were invited to meet President Mary McAleese.", []),
    (
        "Rebels met President Juan Manuel Santos in Havana on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Havana; participant: Juan Manuel Santos, Rebels"],
    ),
    # where "a visit by X to Y" goes; an ambassador who leaves his post was on no visit, and a return trip is none
    (
        "President Lee Myung-bak began the first visit by a South Korean leader to Myanmar since 1983.",
        ["Visit occurred ..2024-07-18; destination: Myanmar; visitor: Lee Myung-bak"],
    ),
    (
        "A visit by the U.S. ambassador to Japan was called off.",
        ["Visit negated ..; visitor: U.S. ambassador"],
    ),
    ("The South Korean ambassador in Tokyo left Japan on Monday.", []),
    (
        "Antony Blinken made a return visit to Kyiv on Monday.",
        ["Visit occurred 2024-07-15; destination: Kyiv; visitor: Antony Blinken"],
    ),
    ("Shinzo Abe started his return trip on Monday.", []),
    # an office told before its holder's name is his, behind any preposition, and a visit told without where he went is one
    (
        "A visit by the Iranian foreign minister was called off.",
        ["Visit negated ..; visitor: Iranian foreign minister"],
    ),
    (
        "A visit to Oman by the Iranian foreign minister, Abbas Araghchi, was called off.",
        ["Visit negated ..; destination: Oman; visitor: Abbas Araghchi"],
    ),
    (
        "China was angered by a visit by the US House Speaker, Nancy Pelosi, on Tuesday.",
        ["Visit occurred 2024-07-16; visitor: Nancy Pelosi"],
    ),
    ("A visit by the Iranian foreign minister to Isfahan was called off.", []),
    ("A visit by the Turkish president to the earthquake zone drew crowds on Monday.", []),
    # who visits fires nothing
    (
        "Missiles were fired a day after a visit by the US House Speaker, Nancy Pelosi, to Taiwan.",
        [
            "Launch occurred ..2024-07-18",
            "Visit occurred ..2024-07-18; destination: Taiwan; visitor: Nancy Pelosi",
        ],
    ),
    # whoever goes to an official for talks is one
    (
        "America's William Burns arrived in Amman last night for discussions with King Abdullah.",
        [
            "Visit occurred 2024-07-17; destination: Amman; visitor: William Burns",
            "Summit planned ..; heldAt: Amman; participant: Abdullah II, William Burns",
        ],
    ),
    ("Ronaldo arrived in Riyadh on Monday for talks with Al-Nassr.", []),
    # sessions with envoys, and those who reconvene
    (
        "Keizo Obuchi used a separate session with Kim Dae-jung on Saturday to press the case for a common line.",
        ["Summit occurred 2024-07-13; participant: Keizo Obuchi, Kim Dae-jung"],
    ),
    ("The coach held a training session with the team on Monday.", []),
    (
        "Negotiators from China, Japan and Russia will reconvene in Beijing on July 29.",
        ["Summit planned 2024-07-29; heldAt: Beijing; participant: China, Japan, Russia"],
    ),
    ("Parliament reconvened in London on Monday.", []),
    # a complaint through an embassy is formal
    (
        "Japan has complained through its embassy in Beijing over the drills.",
        ["Protest occurred ..2024-07-18; heldAt: Beijing; protestedBy: Japan"],
    ),
    ("Residents complained through their lawyers.", []),
    # who was caught on a visit was on it
    (
        "The launch caught China's foreign minister, Wang Yi, in the middle of a visit to Seoul.",
        ["Visit occurred ..2024-07-18; destination: Seoul; visitor: Wang Yi"],
    ),
    # the eve of an event is the day before its own; of which of the two a day behind both is, is open
    (
        "Xi Jinping arrived in Delhi on Monday. Tibetans had demonstrated at the embassy on the eve of his visit.",
        [
            "Visit occurred 2024-07-15; destination: New Delhi; visitor: Xi Jinping",
            "Protest occurred 2024-07-14; heldAt: embassy; protestedBy: Tibetans",
        ],
    ),
    (
        "North Korea fired a missile on the eve of the summit on Monday.",
        [
            "Launch occurred 2024-07-14..2024-07-15; launchedBy: North Korea",
            "Summit occurred 2024-07-15..2024-07-16",
        ],
    ),
    (
        "Vladimir Putin met Xi Jinping on Monday on the eve of the BRICS summit.",
        [
            "Summit occurred 2024-07-15; participant: Vladimir Putin, Xi Jinping",
            "Summit occurred 2024-07-16; participant: BRICS",
        ],
    ),
    # a week told by one of its days
    (
        "Talks between Iran and Iraq will resume in Oman in the week beginning July 29.",
        ["Summit planned 2024-07-29..2024-08-04; heldAt: Oman; participant: Iran, Iraq"],
    ),
    (
        "Talks between Iran and Iraq will resume in Oman in the week of July 31.",
        ["Summit planned 2024-07-29..2024-08-04; heldAt: Oman; participant: Iran, Iraq"],
    ),
    # police fire on people where and while they protest
    (
        "Police opened fire on Monday on people who had gathered to protest in Lima.",
        ["Protest occurred 2024-07-15; heldAt: Lima"],
    ),
    # what somebody flies to on a coming day is on that day, what he flew to need not be
    (
        "Tomorrow Olaf Scholz flies to Brussels for an emergency EU summit.",
        [
            "Visit planned 2024-07-19; destination: Brussels; visitor: Olaf Scholz",
            "Summit planned 2024-07-19; heldAt: Brussels; participant: European Union, Olaf Scholz",
        ],
    ),
    (
        "Olaf Scholz flies to Ankara on Monday for talks with Recep Tayyip Erdogan.",
        [
            "Visit planned 2024-07-22; destination: Ankara; visitor: Olaf Scholz",
            "Summit planned 2024-07-22; heldAt: Ankara; participant: Olaf Scholz, Recep Tayyip Erdogan",
        ],
    ),
    (
        "Olaf Scholz flew to Ankara on Monday for talks with Recep Tayyip Erdogan.",
        [
            "Visit occurred 2024-07-15; destination: Ankara; visitor: Olaf Scholz",
            "Summit planned ..; heldAt: Ankara; participant: Olaf Scholz, Recep Tayyip Erdogan",
        ],
    ),
    # who leads a delegation, or a team of a body of states, goes with it
    (
        "A U.S.-Israeli delegation headed by Jared Kushner flies from Tel Aviv to Rabat.",
        ["Visit occurred 2024-07-18; destination: Rabat; visitor: Jared Kushner, U.S.-Israeli delegation"],
    ),
    (
        "A three-member United Nations team led by Vijay Nambiar reached Beirut on Saturday.",
        ["Visit occurred 2024-07-13; destination: Beirut; visitor: Vijay Nambiar"],
    ),
    ("A team led by Lionel Messi arrived in Doha on Saturday.", []),
    # "in the largest demonstration" is one, whatever is done in it
    (
        "Monks led as many as 100,000 people through Yangon on Monday in the largest demonstration against the government in two decades.",
        ["Protest occurred 2024-07-15; heldAt: Yangon"],
    ),
    # "one of its own", and a piece of what somebody fired
    (
        "North Korea fires two ballistic missiles into the East Sea, and hours later South Korea launches one of its own from a submarine.",
        [
            "Launch occurred 2024-07-18; landedIn: Sea of Japan; launchedBy: North Korea",
            "Launch occurred 2024-07-18; launchedBy: South Korea; launchedFrom: submarine",
        ],
    ),
    (
        "South Korean divers on Friday raised a piece of the rocket that the North fired two days ago.",
        ["Launch occurred 2024-07-16; launchedBy: North Korea"],
    ),
    # who is launched to a station flies there
    (
        "SpaceX launches Bob Behnken and Doug Hurley to the International Space Station.",
        ["Launch occurred 2024-07-18; launchedBy: SpaceX"],
    ),
    # what comes minutes after a launch is of its day
    (
        "Japan's new H3 rocket is ordered to destroy itself minutes after its launch from Tanegashima.",
        ["Launch occurred 2024-07-18; launchedBy: Japan; launchedFrom: Tanegashima Space Center"],
    ),
    # an hour behind "after" is of the day of what came after it
    (
        "Manmohan Singh congratulated his scientists on Wednesday after a lunar spacecraft lifted off at dawn from Sriharikota.",
        ["Launch occurred 2024-07-17; launchedFrom: Satish Dhawan Space Centre"],
    ),
    (
        "He spoke on Wednesday after rockets were fired overnight at Haifa.",
        ["Launch occurred 2024-07-16..2024-07-17; aimedAt: Haifa"],
    ),
    # a craft by what it docks with, and who is on board of one
    (
        "The capsule that SpaceX launched on Saturday docked with the International Space Station on Sunday.",
        ["Launch occurred 2024-07-13; launchedBy: SpaceX"],
    ),
    ("The museum launched a capsule of clothes on Saturday.", []),
    (
        "Three Chinese astronauts, launched on Saturday on board the Shenzhou-9, floated into the Tiangong-1 module on Monday.",
        ["Launch occurred 2024-07-13"],
    ),
    # a ship is nobody
    ("The Queen Mary 2 arrives in Shanghai.", []),
    ("HMS Queen Elizabeth arrived in Tokyo on Monday.", []),
    (
        "Queen Elizabeth arrived in Dublin on Monday.",
        ["Visit occurred 2024-07-15; destination: Dublin; visitor: Elizabeth II"],
    ),
    # a town hall meeting is no summit; talks suspended today were before
    ("The town hall meeting in Portsmouth, Ohio, was attended by Senator John McCain.", []),
    (
        "Britain suspends visa talks with Russia.",
        ["Summit occurred ..2024-07-18; participant: Russia, United Kingdom"],
    ),
    # who heads a body is not who heads the state, and lands of a continent are no union
    (
        "An Iranian delegation met the senate president in Brussels on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Brussels; participant: Iranian delegation, senate president"],
    ),
    (
        "European countries held talks with Iran in Rome on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Rome; participant: Iran"],
    ),
    ("NATO nations met in Rome on Monday.", ["Summit occurred 2024-07-15; heldAt: Rome; participant: NATO"]),
    # what is done for every rocket tells of none, and who was advised not to talk may have talked
    ("Israel will destroy ten buildings for every rocket fired on Haifa.", []),
    (
        "Jimmy Carter was advised not to hold talks with Hamas.",
        ["Summit hypothetical ..; participant: Hamas, Jimmy Carter"],
    ),
    # who only calls for protests, and where a march is only bound for
    (
        "Kizza Besigye calls for protests against the disputed election in Uganda.",
        ["Protest hypothetical ..; heldAt: Uganda"],
    ),
    ("Hundreds march toward Brasilia to protest against the killing.", ["Protest occurred 2024-07-18"]),
    # an embassy set on fire, and clashes that erupt somewhere
    (
        "The Danish embassy in Beirut is set on fire by protesters.",
        ["Protest occurred 2024-07-18; heldAt: Beirut; protestedAgainst: Denmark"],
    ),
    (
        "Clashes between anti-government demonstrators and security forces erupt in Bahrain.",
        ["Protest occurred ..2024-07-18; heldAt: Bahrain; protestedAgainst: Bahrain"],
    ),
    # the head of a known body meets and visits for it, that of a firm or charity does not
    (
        "Manouchehr Mottaki met the head of the IAEA in Vienna on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Vienna; participant: Manouchehr Mottaki, head of the IAEA"],
    ),
    ("The head of Amnesty International visited Beijing on Monday.", []),
    # who organized what the article describes, called those together
    (
        "More than 100 activists staged a sit-in at the ministry in Lima on Wednesday. The protest was organized by Jim Wallis.",
        ["Protest occurred 2024-07-17; heldAt: Lima; protestedBy: Jim Wallis, activists"],
    ),
    # "in Brazil on a visit to Latin America" is one stay, a stop on a tour is not all of it
    (
        "Pope Benedict XVI arrived in Brazil on Monday on his first visit to Latin America.",
        ["Visit occurred 2024-07-15; destination: Brazil, Latin America; visitor: Benedict XVI"],
    ),
    (
        "Pope Francis arrived in Jakarta on Tuesday at the start of a 12-day tour of Asia.",
        [
            "Visit occurred 2024-07-16; destination: Jakarta; visitor: Pope Francis",
            "Visit occurred 2024-07-16..2024-07-27; destination: Asia; visitor: Pope Francis",
        ],
    ),
    # negotiating in general, and the reaction to protests elsewhere
    (
        "Egypt could not be relied on when negotiating a ceasefire, Recep Tayyip Erdogan said.",
        ["Summit hypothetical ..; participant: Egypt"],
    ),
    (
        "He was arrested in the city of Raqqa after he criticised the reaction to protests.",
        ["Protest occurred ..2024-07-18"],
    ),
    (
        "The president cancelled a lunch with Emmanuel Macron and a meeting with Angela Merkel.",
        ["Summit negated ..; participant: Angela Merkel, president"],
    ),
    (
        "The prime minister scrapped a dinner with Joe Biden and a summit with Xi Jinping and Vladimir Putin.",
        ["Summit negated ..; participant: Vladimir Putin, Xi Jinping, prime minister"],
    ),
    (
        "The minister held talks with Angela Merkel and a meeting with Theresa May in Berlin on Monday.",
        [
            "Summit occurred 2024-07-15; participant: Angela Merkel, minister",
            "Summit occurred 2024-07-15; heldAt: Berlin; participant: Theresa May, minister",
        ],
    ),
    (
        "Putin held talks with Angela Merkel and a group with ties to Hamas in Sochi on Monday.",
        ["Summit occurred 2024-07-15; participant: Angela Merkel, Vladimir Putin"],
    ),
    (
        "Kim Jong Un returned on Tuesday from Vladivostok, where he met Vladimir Putin.",
        [
            "Visit occurred 2024-07-16; destination: Vladivostok; visitor: Kim Jong Un",
            "Summit occurred ..2024-07-16; heldAt: Vladivostok; participant: Kim Jong Un, Vladimir Putin",
        ],
    ),
    (
        "On Tuesday Kim Jong Un returned from Vladivostok, where he met Vladimir Putin.",
        [
            "Visit occurred 2024-07-16; destination: Vladivostok; visitor: Kim Jong Un",
            "Summit occurred ..2024-07-16; heldAt: Vladivostok; participant: Kim Jong Un, Vladimir Putin",
        ],
    ),
    (
        "On Tuesday Kim Jong Un left Vladivostok, where he met Vladimir Putin.",
        [
            "Visit occurred 2024-07-16; destination: Vladivostok; visitor: Kim Jong Un",
            "Summit occurred ..2024-07-16; heldAt: Vladivostok; participant: Kim Jong Un, Vladimir Putin",
        ],
    ),
    (
        "On Tuesday Scholz left Berlin for Paris, where he met Emmanuel Macron.",
        [
            "Visit occurred 2024-07-16; destination: Paris; visitor: Olaf Scholz",
            "Summit occurred 2024-07-16; heldAt: Paris; participant: Emmanuel Macron, Olaf Scholz",
        ],
    ),
    (
        "Lavrov left Cairo on Wednesday. During the visit he met Sameh Shoukry.",
        [
            "Visit occurred 2024-07-17; destination: Cairo; visitor: Sergey Lavrov",
            "Summit occurred ..2024-07-17; heldAt: Cairo; participant: Sergey Lavrov",
        ],
    ),
    (
        "Lavrov arrived in Cairo on Wednesday. During the visit he met Sameh Shoukry.",
        [
            "Visit occurred 2024-07-17; destination: Cairo; visitor: Sergey Lavrov",
            "Summit occurred 2024-07-17..2024-07-18; heldAt: Cairo; participant: Sergey Lavrov",
        ],
    ),
    (
        "Lavrov visited Cairo on Tuesday. During the visit he met Sameh Shoukry.",
        [
            "Visit occurred 2024-07-16; destination: Cairo; visitor: Sergey Lavrov",
            "Summit occurred 2024-07-16; heldAt: Cairo; participant: Sergey Lavrov",
        ],
    ),
    (
        "Kishida returned on Tuesday from a three-day visit to India, where he met Narendra Modi.",
        [
            "Visit occurred 2024-07-14..2024-07-16; destination: India; visitor: Fumio Kishida",
            "Summit occurred 2024-07-14..2024-07-16; heldAt: India; participant: Fumio Kishida, Narendra Modi",
        ],
    ),
    # small towns that the recogniser takes for a person or a firm
    (
        "Emmanuel Macron and Olaf Scholz met in Debrecen on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Debrecen; participant: Emmanuel Macron, Olaf Scholz"],
    ),
    ("Protesters marched in Tartu on Monday.", ["Protest occurred 2024-07-15; heldAt: Tartu"]),
    (
        "Emmanuel Macron and Olaf Scholz met in Congress on Monday.",
        ["Summit occurred 2024-07-15; participant: Emmanuel Macron, Olaf Scholz"],
    ),
    (
        "Olaf Scholz, the German chancellor, and his wife arrived in Oslo.",
        ["Visit occurred ..2024-07-18; destination: Oslo; visitor: Olaf Scholz"],
    ),
    (
        "Students held a protest against the war in Gaza outside the Israeli embassy in Oslo.",
        ["Protest occurred ..2024-07-18; heldAt: Oslo; protestedAgainst: Israel; protestedBy: Students"],
    ),
    (
        "Students protested against a raid outside a mosque in Lahore.",
        ["Protest occurred ..2024-07-18; heldAt: Lahore; protestedBy: Students"],
    ),
    (
        "Peruvians demonstrated in Madrid outside their country's embassy.",
        ["Protest occurred ..2024-07-18; heldAt: Madrid; protestedAgainst: Peru; protestedBy: Peruvians"],
    ),
    # days counted from what is no event here
    (
        "Iran fired a missile three days after the election on Sunday.",
        ["Launch occurred 2024-07-17; launchedBy: Iran"],
    ),
    (
        "Xi Jinping will visit Minsk two days before the July 28 election.",
        ["Visit planned 2024-07-26; destination: Minsk; visitor: Xi Jinping"],
    ),
    (
        "Xi Jinping condemned the launch of a missile by Iran a day after Monday's vote.",
        ["Launch occurred ..2024-07-18; launchedBy: Iran"],
    ),
    (
        "Iran fired a missile on Tuesday, a day before Wang Yi was scheduled to meet Sergei Lavrov in Bali.",
        [
            "Launch occurred 2024-07-16; launchedBy: Iran",
            "Summit planned 2024-07-17; heldAt: Bali; participant: Sergey Lavrov, Wang Yi",
        ],
    ),
    # what is of another time: those who marched before, a place named besides, who only oversaw
    ("The prime minister will meet the protesters on Saturday.", ["Protest occurred ..2024-07-18"]),
    (
        "Xi Jinping and Vladimir Putin last met in Minsk and before that in Beijing.",
        ["Summit occurred ..2024-07-18; heldAt: Minsk; participant: Vladimir Putin, Xi Jinping"],
    ),
    (
        "North Korea test-fired a missile on Tuesday. The test, conducted in Toyang-ri, was overseen by Pak Jong-chon.",
        ["Launch occurred 2024-07-16; launchedBy: North Korea; launchedFrom: Toyang-ri"],
    ),
    # of which of several clauses a day is
    (
        "Moon Jae-in returned home on Wednesday from a three-day visit to Minsk, where he held talks with Xi Jinping on Monday and Tuesday.",
        [
            "Visit occurred 2024-07-15..2024-07-17; destination: Minsk; visitor: Moon Jae-in",
            "Summit occurred 2024-07-15..2024-07-16; heldAt: Minsk; participant: Moon Jae-in, Xi Jinping",
        ],
    ),
    (
        "A summit in Kazan opened on Tuesday and ends on Saturday. Narendra Modi landed there in the afternoon.",
        [
            "Summit occurred 2024-07-16..2024-07-20; heldAt: Kazan",
            "Visit occurred 2024-07-16; destination: Kazan; visitor: Narendra Modi",
        ],
    ),
    (
        "North Korea launched a missile on Tuesday, a week after it fired another over Japan. It fell into the Pacific. In response, South Korea fired two missiles six minutes later.",
        [
            "Launch occurred 2024-07-16; landedIn: Pacific Ocean; launchedBy: North Korea",
            "Launch occurred 2024-07-09; flewOver: Japan; launchedBy: North Korea",
            "Launch occurred 2024-07-16; launchedBy: South Korea",
        ],
    ),
    (
        "Students were still demonstrating in Lima, next to government headquarters, on Tuesday.",
        ["Protest occurred 2024-07-16; heldAt: Lima; protestedBy: Students"],
    ),
    # on a certain day of what was told before
    (
        "Xi Jinping visited Rome on July 8-10. He met Giorgia Meloni on the second day of the visit.",
        [
            "Visit occurred 2024-07-08..2024-07-10; destination: Rome; visitor: Xi Jinping",
            "Summit occurred 2024-07-09; heldAt: Rome; participant: Giorgia Meloni, Xi Jinping",
        ],
    ),
    (
        "The summit in Rome opened on Monday. On the second day of the summit Xi Jinping met Giorgia Meloni.",
        [
            "Summit occurred 2024-07-15; heldAt: Rome",
            "Summit occurred 2024-07-16; participant: Giorgia Meloni, Xi Jinping",
        ],
    ),
    (
        "South Korea fired two missiles into the sea on Wednesday, a day after a North Korean missile flew over Japan.",
        ["Launch occurred 2024-07-17; landedIn: sea; launchedBy: South Korea"],
    ),
    # a minister told by whom he serves is that state's, if that is who leads it now
    (
        "Putin's prime minister held talks with Oman in Muscat on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Muscat; participant: Mikhail Mishustin, Oman"],
    ),
    (
        "Bush's secretary of state held talks with Oman in Muscat on Monday.",
        ["Summit occurred 2024-07-15; heldAt: Muscat; participant: Bush's secretary of state, Oman"],
    ),
    # who agrees or clashes at a summit takes part in it
    (
        "The leaders of Japan and South Korea agreed at a summit in Tokyo on Tuesday to resume ties.",
        ["Summit occurred 2024-07-16; heldAt: Tokyo; participant: Japan, South Korea"],
    ),
    (
        "North Korea pledged at a summit in Singapore on Tuesday to give up its weapons.",
        ["Summit occurred 2024-07-16; heldAt: Singapore; participant: North Korea"],
    ),
    ("A treaty was signed at a summit in Lisbon on Tuesday.", ["Summit occurred 2024-07-16; heldAt: Lisbon"]),
    (
        "Canada was criticised at a summit in Lisbon on Tuesday.",
        ["Summit occurred 2024-07-16; heldAt: Lisbon"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_all_that_is_read(text: str, expected: list[str]) -> None:
    assert told(text, DAY) == expected
