"""English nouns that one fact answers: told apart from those that invite a story.

"What is your zip code?" has one answer, "What is your goal?" has many; "What train do you take?" is
a pick, "What role do you take?" is not. What is not listed here is taken to invite a story.
"""

from kring.domain.question.grammar import words

FACTS = (
    # who somebody is
    words("""
        name names surname nickname age gender sex nationality ethnicity religion height weight
        blood_type shoe_size size occupation profession job_title title position degree major grade
        birthday birth status
    """)
    # where and how to reach them
    | words("""
        address zip_code postcode postal_code phone_number telephone_number number email
        email_address hometown birthplace location extension password username
    """)
    # when
    | words("date dates time deadline start_date end_date due_date duration")
    # how much
    | words("""
        price cost amount rate fee salary income budget balance rent percentage average total score
        temperature speed distance length width depth population capacity turnout
    """)
    # what can be looked up
    | words(
        "capital definition formula abbreviation diagnosis prognosis brand colour color weather"
    )
)
"""What "what is your …" and "what is the …" ask for."""

THINGS = (
    # to read, watch and hear
    words("""
        book books movie movies film films newspaper newspapers magazine programme program show song
        album band podcast author artist version page chapter game games instrument channel app apps
        website
    """)
    # to travel with
    | words("car cars bike bus train tram flight line route")
    # places
    | words("""
        country countries city cities town village street neighborhood neighbourhood state
        province school schools college university class room floor building shop store supermarket
        restaurant hotel church hospital office department location airport gym
    """)
    # times
    | words("time day days date year month week season hour century age")
    # persons and bodies
    | words("""
        doctor dentist pharmacy teacher company companies organisation organization employer bank
        insurer club party team brand brands department position
    """)
    # of the body
    | words("medication medications medicine medicines drug drugs allergies pill pills dose hand")
    # what somebody has or is
    | words("""
        colour color colours colors size number percentage grade language languages nationality
        degree degrees course courses subject subjects major job jobs religion phone computer laptop
        software model browser pet pets sport sports salary address
    """)
    # to eat, drink and wear
    | words("dish drink flavor flavour shirt coat dress shoes jacket")
)
"""What "what …" and "which …" ask to pick."""
