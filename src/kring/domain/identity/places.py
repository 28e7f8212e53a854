"""Names of places that may tell who someone is. Countries and languages are not among them."""
# ruff: noqa: E501 - a list reads best in full lines.

PLACES = """
    Aalsmeer Aalst Aalten Alkmaar Almelo Almere Alphen Amersfoort Amstelveen Amsterdam Antwerpen
    Apeldoorn Appingedam Arnhem Assen Barendrecht Barneveld Bergen Beverwijk Bladel Boskoop Boxtel
    Breda Brugge Brussel Bunschoten Bussum Capelle Charleroi Coevorden Culemborg Delft Delfzijl
    Dendermonde Deurne Deventer Diemen Doetinchem Dokkum Dordrecht Drachten Dronten Echt Edam Ede Eersel
    Eindhoven Elburg Emmeloord Emmen Enkhuizen Enschede Epe Etten-Leur Franeker Geldrop Geleen Genk
    Gent Goes Goirle Gorinchem Gouda Groningen Haarlem Hardenberg Harderwijk Haren Harlingen Hasselt
    Heemskerk Heemstede Heerenveen Heerhugowaard Heerlen Hellevoetsluis Helmond Hengelo Hillegom
    Hilversum Hoofddorp Hoogeveen Hoogezand Hoorn Houten Huizen Hulst IJmuiden IJsselstein Joure Kampen
    Kerkrade Kortrijk Krimpen Leerdam Leeuwarden Leiden Leiderdorp Lelystad Leuven Lier Lisse Lochem
    Lokeren Luik Maassluis Maastricht Mechelen Medemblik Meppel Middelburg Mol Namen Naarden
    Nieuwegein Nijkerk Nijmegen Nijverdal Noordwijk Nunspeet Oldenzaal Oosterhout Oostende Oss Oudenaarde
    Papendrecht Purmerend Putten Raalte Ridderkerk Rijswijk Roermond Roeselare Roosendaal Rotterdam
    Schagen Scheveningen Schiedam Sittard Sliedrecht Sneek Soest Spijkenisse Stadskanaal Steenwijk
    Terneuzen Tiel Tienen Tilburg Turnhout Uden Uithoorn Urk Utrecht Valkenburg Valkenswaard Veendam
    Veenendaal Veghel Velsen Venlo Venray Vianen Vilvoorde Vlaardingen Vlissingen Volendam Voorburg
    Voorschoten Vught Waalwijk Wageningen Waregem Weert Weesp Wijchen Winschoten Winterswijk Woerden
    Zaandam Zaanstad Zandvoort Zeewolde Zeist Zevenaar Zoetermeer Zottegem Zutphen Zwijndrecht Zwolle
    Drenthe Flevoland Friesland Fryslân Gelderland Limburg Overijssel Zeeland Brabant Noord-Brabant
    Noord-Holland Zuid-Holland Twente Achterhoek Veluwe Betuwe Kempen Terschelling Texel Ameland
    London Manchester Birmingham Leeds Liverpool Glasgow Edinburgh Bristol Cardiff Belfast Dublin
    Sheffield Nottingham Leicester Oxford Cambridge Brighton York Paramaribo Willemstad Oranjestad
    Istanbul Ankara Casablanca Rabat Nador Tanger Warschau Krakau Berlijn Parijs Londen Keulen
"""
"""Dutch, Flemish and some other towns and regions."""

ALSO_WORDS = "Bergen Best Boxtel Echt Goes Haren Hoorn Houten Huizen Hulst Kampen Lier Mol Namen Putten Soest Urk Weert"
"""Places that are words as well: they count by their capital letter, not where a sentence begins."""

STREET_ENDS = "straat|straatweg|laan|plein|gracht|kade|singel|steeg|plantsoen|dreef|boulevard|lei"
ORGANISATIONS = """
    stichting vereniging gemeente provincie basisschool school college lyceum ziekenhuis
    zorggroep zorgcentrum verzorgingshuis verpleeghuis zorginstelling woonzorgcentrum hospice
    waterschap universiteit hogeschool bedrijf firma kliniek huisartsenpraktijk praktijk
    kinderdagverblijf parochie rechtbank woningcorporatie
    foundation hospital university council academy
"""
"""Words after which the name of an organisation comes."""

LEGAL_FORMS = r"B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|vzw|VZW|bvba|BVBA|Ltd\.?|Inc\.?|GmbH|LLC|plc"
"""What stands behind the name of a company."""
