"""Words that are not names, or only sometimes: what keeps the check from crying wolf."""
# ruff: noqa: E501 - a list reads best in full lines.

MEANS_SOMETHING = """
    angel april august beer ben best bill can chance charity dean dot drew faith floor frank gene grace guy
    harm herb hope jet joy judge june laat leen lies lieve lot major max may mercy merel miles norm
    penny rein rich roos rose said see sky sterre storm sue summer toon trees tuba ward wei wil
    will reda
"""
"""Names that are words as well: they count by a capital letter, but not where a sentence begins."""

UNTRUSTED = """
    abel amber andrea anne arend bart bert bram carol charlie christian coby daisy dawn dirk dominik
    dries eva ewa erkan farah fien fleur florin frits gloria gregory griet hamdi harry hazel hein heather ilse
    indra iris ivy jack jan jasmijn jean judith karel kelly kerry kobe kris lars laura lieke lily
    linda linde lore luca mario marina mark marten martin mien mina miranda nele nick noor norma olga
    onur orlando oscar pat paul percy peter philip pim prakash quincy ray rahel ravi rita rob robin
    roger rosa rosie ross roy ruth sander sanne sara scott selam sema sergio shanti sien stef stijn surya
    tara theo tim tom umut valentijn vera victor victoria vincent volkan wayne winston yildiz romy melek
    sevgi sevda deniz amal iman georgia
"""
"""Names that are words as well, or near to one: in small letters they do not count."""

CAPITALS = """
    i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober
    nederland nederlands nederlandse nederlander nederlanders holland hollands hollandse dutch
    netherlands belgië belgisch belgische belg vlaanderen vlaams vlaamse belgium belgian flemish
    engels engelse english england british britain brits britse duits duitse duitsland german germany frans franse
    frankrijk french france europa europees europese europe european amerika amerikaans amerikaanse
    american america turks turkse turkije turkish marokkaans marokkaanse marokko moroccan surinaams
    surinaamse suriname surinamese pools poolse polen polish poland oekraïens oekraïense oekraïne
    ukrainian ukraine syrisch syrische syrië syrian arabisch arabische arabic spaans spaanse spanish
    italiaans italiaanse italian chinees chinese antilliaans antilliaanse caribisch god jezus allah bijbel koran
    kerst kerstmis pasen pinksteren sinterklaas ramadan suikerfeest offerfeest nieuwjaar christmas
    easter islam moslim moslims muslim christen christelijk christelijke christian joods jewish
    hindoe katholiek katholieke catholic protestants teams excel word outlook powerpoint zoom
    whatsapp google linkedin facebook instagram tiktok sharepoint slack jira trello windows office chatgpt
    internet scrum agile lean kanban corona covid mbo hbo vmbo havo vwo cao or hr ict it
    mr. sir madam meneer mevrouw dhr mevr mw u uw uwe jij ik wij zij hij je jou jullie
    deel stap fase bijlage casus plan a b c d e x y z kring intervisie raad rechtbank kamer staat
    ministerie tweede eerste minister koning king queen moeder vader mama papa oma opa mum dad mom
    nt2 avg wlz wmo jeugdwet participatiewet arbo dsm ok oké
"""
"""Words that are written with a capital letter and identify nobody."""

PARTICLES = "van de der den het 't ter ten te in op 's la le da di du del von zu zur el al ben bin"
"""The small words inside a family name (tussenvoegsels)."""

COUNTED = "plan optie groep klas team deel punt type versie option group part item class"
"""Words that a single letter counts: "plan B" is nobody."""

JOINING = "in op te ten ter la"
"""The small words that join a place to a name rather than belong to it, when alone."""

TITLES = """
    meneer mevrouw mijnheer dhr mevr mw mr mrs ms dokter doctor dr drs prof professor juf meester
    collega colleague cliënt cliënte client patiënt patiënte patient bewoner bewoonster resident
    leerling pupil zuster broeder wethouder burgemeester teamleider leidinggevende heer
"""
"""Words after which a name, or a single letter for one, comes."""

FAMILY_NAMES = """
    jansen janssen jansens janssens vries vriesde bakker visser smit meijer meyer mulder bos vos peters
    hendriks dekker brouwer linden dijk wit dijkstra smits graaf meer kok jacobs vermeulen vermeer
    schouten willems heuvel hoekstra koster prins verhoeven hoeven postma kuiper huisman kuipers
    maas kramer mol koning leeuwen gerritsen evers wijk boer hermans claes goossens wouters mertens
    maes peeters desmet declercq lambrechts aerts dubois martens yilmaz kaya demir çelik sahin öztürk
    aydin arslan yildirim ouali bouzid amrani idrissi alaoui benali elamrani haddou bakkali
    ramdin ramlal autar kanhai nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski
    singh khan chowdhury nguyen tran smith jones taylor brown wilson johnson davies evans thomas
    roberts walker wright thompson robinson white hughes edwards green hall wood harris lewis clarke
    jackson turner hill scott cooper morris ward moore o'brien murphy kelly
"""
"""Common family names. They count after a small word, a title or a given name."""
