from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("meetings", "0002_bond"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="event",
            name="one_answer_per_command",
        ),
    ]
