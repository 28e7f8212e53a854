"""Given names that are common where Dutch and English are spoken, by where they come from.

A modest list: a name that is missing is mostly still found by its capital letter.
"""
# ruff: noqa: E501 - a list reads best in full lines.

NAMES: dict[str, str] = {
    "Dutch": """
        Aaltje Abel Adriaan Agnes Albert Alie Alwin Anja Anke Anna Anne Annelies Anneke Annemarie
        Annemiek Annet Annette Annie Anouk Anton Antoinette Arend Arie Arjan Arjen Arnold Arno
        Astrid Atie Barend Bart Bas Bastiaan Beatrix Ben Berend Bernard Bert Bianca Boris Boudewijn
        Bram Brechtje Carla Carlijn Carolien Casper Cato Cees Charlotte Chantal Christiaan
        Christine Claudia Coby Coen Cor Corine Corrie Daan Daniëlle Danique Dennis Derk Dick Diederik
        Diewertje Dirk Doortje Dorien Ed Eefje Eelco Elise Ella Ellen Els Elsbeth Emma Erik Erica Ernst
        Esmee Esther Eva Evelien Evert Fabian Femke Fenna Ferdinand Fien Fleur Floor Floris Foppe
        Frank Frans Frederik Freek Frits Fred Geert Geertje Gerard Gerben Gerda Gerrie Gerrit Gert
        Gijs Gijsbert Greet Greetje Gretha Guus Hanneke Hannah Hans Harm Harmen Harrie Hein Heleen Helga
        Hendrik Henk Henny Henriëtte Herman Hermien Hessel Hettie Hilde Hugo Huub Ido Ilse Ineke Inge
        Ingrid Ingeborg Irene Iris Isabel Ivo Jaap Jacob Jacqueline Jan Janneke Jannes Jantje Jantine
        Jasmijn Jasper Jelle Jeroen Jesse Jet Jeannette Joep Johan Johanna Johannes Jolanda Jolande
        Joost Jop Jorien Jorrit Joris Jos Josien José Judith Juliët Julia Jurgen Jurjen Kaj Karel
        Karin Karlijn Katja Kees Kim Klaas Klaartje Koen Koos Krijn Lammert Lars Laura Leen Leendert Lennart
        Leonie Lex Lianne Lidwien Lies Liesbeth Lieke Lieneke Linda Lisa Lisanne Lisette Loes Lotte
        Louise Luuk Lucas Maaike Maarten Machteld Madelon Manon Marcel Marga Margreet Margriet
        Maria Marian Marianne Marieke Mariëlle Marije Marijke Marijn Marinus Marion Marit Mark Marleen
        Marlies Marloes Marjan Marjolein Marten Martijn Martine Maud Maurits Max Meike Melanie
        Menno Merel Merlijn Michiel Mieke Mien Miranda Mirjam Monique Nadine Natasja Nelleke Nick
        Nico Nicole Niek Niels Nienke Noor Noortje Olga Onno Otto Patricia Paul Pauline Peter
        Petra Piet Pieter Pim Pleun Quinten Ralph Reinier Remco Renate René Renée Renske Ria Rianne
        Richard Rik Rob Robbert Robert Roel Roeland Roelof Rogier Romy Ronald Roos Roosmarijn Ruben Rudolf
        Ruud Ruth Sander Sandra Sanne Saskia Sebastiaan Siebe Siem Silvia Simone Sjaak Sjoerd Sofie
        Stefan Steven Stijn Suzanne Sven Swaantje Sylvia Taco Tamara Tanja Teun Teunis Theo Thea Thijs
        Thomas Tim Tineke Tjitske Tobias Tom Toon Trees Trudy Truus Twan Valentijn Vera Victor Vincent
        Wendy Wessel Wieger Wiep Wil Wilco Wilhelmina Willem Willemijn Wim Wouter Yvette Yvonne Xander
    """,
    "Flemish": """
        Anneleen Bavo Bert Brecht Carine Christel Dries Els Ewout Filip Geertrui Godelieve Goedele
        Griet Guido Hilde Ine Jef Jo Joke Joren Jozef Katleen Katrien Kobe Koenraad Kris Kristien
        Kristof Leen Lieve Lieven Lore Lutgard Luc Maarten Marc Marleen Matthias Mieke Nele Nicole
        Pieter-Jan Reinhilde Rita Roeland Ruben Seppe Sien Sofie Stef Steven Stijn Tinne Tom Veerle Wannes Ward Wim Wouter
        Yves Jean Jean-Pierre Philippe Benoît Luca Lowie Tuur
    """,
    "English": """
        Adam Alan Alexander Alice Alison Amanda Amber Amy Andrew Angela Anthony Ashley Barbara
        Benjamin Beth Brandon Brian Callum Carol Caroline Catherine Charles Charlie Chloe Chris
        Christopher Claire Colin Connor Craig Daniel Danielle David Deborah Debbie Derek Diane Donna
        Dorothy Dylan Edward Eileen Elizabeth Emily Eric Ethan Fiona Gareth Gary Gavin George Georgia
        Gillian Graham Greg Hannah Harriet Harry Hazel Heather Helen Henry Ian Isabelle Jack James
        Jamie Jane Janet Jason Jeff Jennifer Jeremy Jessica Jill Joanna Joanne John Jonathan
        Joseph Joshua Joyce Julie Karen Kate Katherine Kathleen Katie Keith Kelly Kenneth Kerry Kevin
        Kimberly Kyle Lauren Leah Liam Lily Lorraine Louis Lucy Luke Lynn Malcolm Margaret Martin
        Mary Matthew Maureen Megan Melissa Michael Michelle Mike Nancy Natalie Nathan Neil Nicholas
        Nigel Oliver Olivia Owen Pamela Patrick Philip Phoebe Rachel Rebecca Rhys Ross Roger Ronan Rosie Ryan
        Sally Samantha Samuel Sarah Scott Sean Shannon Sharon Sheila Simon Sophie Stephanie
        Stephen Stuart Susan Tara Teresa Tracy Trevor Tony Vanessa Victoria Walter Wayne William Zoe
    """,
    "Turkish": """
        Abdullah Ahmet Ali Ayla Aylin Ayşe Aysel Baris Berkan Bülent Burak Burcu Can Canan Cem Cemal Cengiz
        Deniz Dilara Ebru Elif Emel Emine Emre Erdem Erdogan Erkan Esra Fatih Fatma Ferhat Filiz
        Furkan Gökhan Gül Gülay Gülsen Hakan Halil Hasan Hatice Hülya Hüseyin Ibrahim Ismail Kadir
        Kemal Kübra Levent Mehmet Melek Meryem Merve Murat Mustafa Nilgün Nurcan Nuray Okan Onur
        Orhan Osman Ömer Özgür Özlem Recep Ramazan Selçuk Selin Selma Sema Serdar Serkan Sevda Sevgi
        Sibel Songül Süleyman Tuba Tugba Turgut Ugur Umut Ümit Volkan Yasemin Yavuz Yildiz Yilmaz Yusuf
        Zehra Zeynep
    """,
    "Moroccan": """
        Abdel Abdelkader Abderrahim Achraf Adil Ahmed Aicha Amal Amina Amine Anas Anass Asma Ayoub
        Aziz Aziza Badr Bilal Bouchra Brahim Chaima Dounia Driss Fadoua Faisal Farid Farida Fatiha Fatima
        Fatima-Zahra Fouad Habiba Hafid Hafsa Hamid Hamza Hanane Hasna Hassan Hicham Houda Houria Ikram
        Ilham Ilias Ilyas Imane Iman Ismael Jamal Jamila Karim Karima Khadija Khalid Lahcen Laila
        Latifa Loubna Malika Mariam Mohamed Mohammed Mohammad Mostafa Mounir Mourad Naima Nadia Najat
        Najib Nabil Nora Noura Omar Oussama Rachid Rachida Rania Redouan Reda Said Saida Salima Samir Samira
        Sanae Sara Siham Soufiane Soumaya Tarik Touria Wafa Yasmina Yassin Yassine Younes Youssef
        Zakaria Zineb Zohra
    """,
    "Surinamese and Antillean": """
        Anand Anoushka Aniel Aruna Ashwin Asha Chander Cherryl Clarence Clyde Devika Dewi Edgar Glenn Gladys
        Hariette Haroen Humphrey Indra Iwan Jerrel Jurmain Kamla Kishan Lloyd Lucien Mahesh Marlon Mavis
        Meredith Muriel Nalini Orlando Percy Prakash Priya Radj Radjesh Rajesh Ramdew Ravi Reshma
        Roy Ruth Sandhya Sergio Shanti Sharmila Sherida Shirley Soerin Soenil Sunita Surya Urmila Usha
        Vijay Vishal Wensley Winston Xaviera Giovanni Quincy Rayen Gregory Shurandy Jair
    """,
    "Polish and further east": """
        Agnieszka Aleksander Aleksandra Andrzej Bartek Bartosz Beata Bogdan Boguslaw Dariusz Dominik
        Dorota Elzbieta Ewa Grazyna Grzegorz Halina Iwona Jacek Jakub Janusz Jaroslaw Jerzy Joanna Jolanta
        Justyna Kamil Kamila Karolina Katarzyna Kasia Krystyna Krzysztof Lukasz Maciej Magda Magdalena
        Malgorzata Marcin Marek Mariusz Mateusz Michal Miroslaw Monika Natalia Patryk Pawel Piotr Przemek
        Rafal Renata Robert Slawomir Stanislaw Sylwia Szymon Tadeusz Teresa Tomasz Urszula Waldemar
        Wieslaw Wojciech Zbigniew Zofia Adrian Alina Andrei Bogdana Cristina Elena Florin Gheorghe Ioana
        Ivan Ivana Ivelina Mihai Mihaela Nikolai Oksana Olena Oleksandr Radu Sergiy Svetlana Tatiana
        Tetiana Vasile Vladimir Volodymyr Yulia
    """,
    "Elsewhere": """
        Abebe Abdi Abdirahman Adama Adriana Aisha Alejandro Alessandro Amadou Amira Ana Andrea Antonio Arjun Ayaan
        Bahar Behnaz Carlos Carmen Chen Chidi Daniela Diego Dilan Dmitri Eduardo Eleni Enrique Fadi
        Faduma Farah Fernando Filipe Francesca Francisco Giulia Gloria Günther Hadi Halima Hamdi Heinrich Helmut
        Hussein Idris Ines Jürgen Jorge José Juan Kwame Layla Leila Li Lorenzo Luis Mahmoud Manuel Marco Maryam
        Mario Mehdi Miguel Mehmoud Mina Nasrin Navid Ngozi Nguyen Niamh Omid Pablo Parisa Paulo Pedro
        Rahel Rashid Reza Roberto Rosa Saeed Salma Samuel Selam Semere Shabnam Shirin Siobhan Sofia Stavros
        Tariq Tesfay Thanh Tigist Wei Wolfgang Ximena Yara Yonas Yared Zahra Zainab Mariana Marta Matteo
    """,
}
"""One text for each origin; names are separated by spaces."""
