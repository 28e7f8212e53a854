// Where people come in, what a meeting of long ago left in this browser is tidied up.
import { sweep } from "kring/room/sweeping.js";

sweep();
